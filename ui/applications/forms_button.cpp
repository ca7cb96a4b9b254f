// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/forms_button.h"

#include "exchange/forms/application_form.h"
#include "ui/base/file_choice.h"
#include "ui/base/icons.h"
#include "ui/words/target_words.h"

#include <QAction>
#include <QMenu>
#include <filesystem>

namespace grants::ui {

namespace {

std::filesystem::path pathOf(const QString& file) {
    return std::filesystem::path(file.toStdU16String());
}

}  // namespace

FormsButton::FormsButton(Session& session, Asked project, Asked number, QWidget* parent)
    : QToolButton(parent),
      m_session(session),
      m_project(std::move(project)),
      m_number(std::move(number)) {
    setObjectName(QStringLiteral("forms"));
    setText(tr("申报书"));
    setAccessibleName(tr("申报书"));
    setToolTip(tr("导出申报书工作簿：空白的，或所选申报的"));
    setIcon(lineIcon(QStringLiteral("export"), *this));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    add("blankForm", tr("空白申报书(&B)…"), &FormsButton::askForBlank);
    m_filled = add("filledForm", tr("所选申报的申报书，标出问题(&F)…"), &FormsButton::askForFilled);
    connect(menu(), &QMenu::aboutToShow, this, &FormsButton::offer);
}

QAction* FormsButton::add(const char* name, const QString& text, void (FormsButton::*act)()) {
    QAction* action = menu()->addAction(text, this, act);
    action->setObjectName(QLatin1String(name));
    return action;
}

void FormsButton::offer() {
    m_filled->setEnabled(!m_number().empty());
}

void FormsButton::askForBlank() {
    const SupportProject* project = m_session.plan().findProject(m_project());
    if (project == nullptr) return;
    const QString name = QString::fromStdString(project->code) + u' ' +
                         nameOf(*project, m_session.translator().language());
    chooseSaveFile(*this, tr("导出空白申报书"), tr("申报书 %1").arg(name) + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)")},
                   [this, code = project->code](const QString& file) {
                       write(file, [plan = m_session.sharedPlan(), code, to = pathOf(file)] {
                           writeApplicationForm(*plan, *plan->findProject(code), to);
                       });
                   });
}

void FormsButton::askForFilled() {
    const std::string number = m_number();
    if (number.empty()) return;
    chooseSaveFile(*this, tr("导出申报书"),
                   tr("申报书 %1").arg(QString::fromStdString(number)) + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)")}, [this, number](const QString& file) {
                       write(file,
                             [year = m_session.year(), plan = m_session.sharedPlan(), number,
                              to = pathOf(file)] { writeCorrectedForm(year, plan, number, to); });
                   });
}

void FormsButton::write(const QString& file, std::function<void()> work) {
    m_session.compute<bool>(
        this,
        [work = std::move(work)] {
            work();
            return true;
        },
        [this, file](bool) { m_session.tell(tr("申报书已存为 %1").arg(file)); });
}

}  // namespace grants::ui
