// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/forms_step.h"

#include "exchange/forms/application_form.h"
#include "ui/base/file_choice.h"
#include "ui/base/theme.h"
#include "ui/pane/table_pane.h"
#include "ui/query/columns.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

QString fateName(FormFate fate) {
    const std::array names = {FormsStep::tr("新登记"), FormsStep::tr("更新"),
                              FormsStep::tr("没有变化"), FormsStep::tr("退回")};
    return names.at(static_cast<std::size_t>(fate));
}

/// Faults first, each after its cell.
QString remarksOn(const FormVerdict& form, const Translator& say) {
    QStringList remarks;
    for (const auto* list : {&form.faults, &form.findings, &form.notes}) {
        for (const FormFault& each : *list) {
            const QString sentence = QString::fromStdString(say(each.fault.message));
            remarks << (each.cell.empty()
                            ? sentence
                            : FormsStep::tr("%1：%2").arg(fromUtf8(each.cell), sentence));
        }
    }
    return remarks.join(FormsStep::tr("；"));
}

std::vector<Column<FormVerdict>> columnsOfForms(const Translator& say) {
    using F = FormVerdict;
    return {textColumn("file", FormsStep::tr("文件"), &F::file),
            textColumn("unit", FormsStep::tr("单位"), &F::unit),
            identifierColumn("project", FormsStep::tr("项目"), &F::project),
            textColumn("title", FormsStep::tr("项目名称"), &F::title),
            identifierColumn("number", FormsStep::tr("受理号"), &F::number),
            {QStringLiteral("fate"), FormsStep::tr("结果"), CellKind::Text,
             [](const F& form) -> CellValue { return fateName(form.fate).toStdString(); }},
            {QStringLiteral("remarks"), FormsStep::tr("意见"), CellKind::Text,
             [say](const F& form) -> CellValue { return remarksOn(form, say).toStdString(); }}};
}

}  // namespace

FormsStep::FormsStep(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_verdict(new QLabel(this)) {
    m_verdict->setFont(typeFace(TypeSize::Heading, true));
    m_verdict->setObjectName(QStringLiteral("formsVerdict"));
    m_verdict->setWordWrap(true);
    auto* forms = new TablePane(session, QStringLiteral("importForms"), tr("申报书"), this);
    forms->showModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_verdict);
    layout->addWidget(makeButtons());
    layout->addWidget(forms, 1);
}

QWidget* FormsStep::makeButtons() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_save = new QPushButton(tr("存下要补正的申报书(&S)…"), bar);
    m_save->setObjectName(QStringLiteral("saveCorrections"));
    m_save->setToolTip(tr("要改的格子标红并写明意见，可以发还申报单位"));
    auto* again = new QPushButton(tr("导入别的文件(&A)"), bar);
    again->setObjectName(QStringLiteral("formsAgain"));
    layout->addWidget(m_save);
    layout->addWidget(again);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &FormsStep::askWhere);
    connect(again, &QPushButton::clicked, this, &FormsStep::againAsked);
    return bar;
}

void FormsStep::show(FormsReportPtr report) {
    m_report = std::move(report);
    if (!m_report) return;
    m_model.show(columnsOfForms(m_session.translator()), {m_report, &m_report->forms});
    m_verdict->setText(verdict());
    const auto& forms = m_report->forms;
    m_save->setEnabled(std::any_of(forms.begin(), forms.end(),
                                   [](const FormVerdict& each) { return each.canBeCorrected(); }));
}

std::int64_t FormsStep::count(FormFate fate) const {
    if (!m_report) return 0;
    const auto& forms = m_report->forms;
    return std::count_if(forms.begin(), forms.end(),
                         [fate](const FormVerdict& each) { return each.fate == fate; });
}

std::int64_t FormsStep::good() const {
    return count(FormFate::New) + count(FormFate::Updated);
}

QString FormsStep::verdict() const {
    const QString counts =
        tr("新登记 %1 份，更新 %2 份，没有变化 %3 份，退回 %4 份。")
            .arg(countText(count(FormFate::New)), countText(count(FormFate::Updated)),
                 countText(count(FormFate::Same)), countText(count(FormFate::Refused)));
    return isWritten() ? tr("申报书已导入：%1").arg(counts)
                       : tr("申报书已检查，还没有导入：%1").arg(counts);
}

void FormsStep::askWhere() {
    const auto saveTo = [this](const QString& to) { save(to); };
    if (goesIntoFolder(m_report->report.inputs))
        return chooseFolder(*this, tr("存下要补正的申报书"), saveTo);
    chooseSaveFile(*this, tr("存下要补正的申报书"), tr("要补正的申报书") + QStringLiteral(".xlsx"),
                   {tr("Excel 工作簿 (*.xlsx)")}, saveTo);
}

void FormsStep::save(const QString& to) {
    m_session.compute<bool>(
        this,
        [report = m_report, path = std::filesystem::path(to.toStdU16String())] {
            requireCorrectionTarget(path, report->report.inputs);
            writeCorrections(*report, path);
            return true;
        },
        [this, to](bool) { m_session.tell(tr("要补正的申报书已存到 %1").arg(to)); });
}

}  // namespace grants::ui
