// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/scoring_desk.h"

#include "ui/base/theme.h"
#include "ui/desk/detail_view.h"
#include "ui/review/scoring/application_text.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace grants::ui {

ScoringDesk::ScoringDesk(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_unsaved(session),
      m_place(new QLabel(this)),
      m_reading(new DetailView(this)),
      m_sheet(new ScoreSheet(session, m_unsaved, this)) {
    setObjectName(QStringLiteral("scoringDesk"));
    m_place->setObjectName(QStringLiteral("scoringPlace"));
    m_place->setProperty("quiet", true);
    m_reading->setObjectName(QStringLiteral("applicationText"));
    m_reading->setAccessibleName(tr("申报内容"));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_reading);
    split->addWidget(m_sheet);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeHead());
    layout->addWidget(split, 1);
    connect(m_sheet, &ScoreSheet::submitted, this, &ScoringDesk::submitted);
    connect(m_sheet, &ScoreSheet::conflictDeclared, this, &ScoringDesk::conflictDeclared);
    connect(&session, &Session::opened, this, &ScoringDesk::forget);
}

QWidget* ScoringDesk::makeHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    auto* back = new QPushButton(tr("返回列表(&B)"), head);
    back->setObjectName(QStringLiteral("backToList"));
    auto* escape = new QAction(tr("返回列表"), this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &ScoringDesk::leave);
    connect(back, &QPushButton::clicked, this, &ScoringDesk::left);
    line->addWidget(back);
    line->addWidget(m_place, 1);
    line->addWidget(
        addMove("previousApplication", tr("上一件"),
                {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::ALT | Qt::Key_Up)}, -1));
    line->addWidget(addMove(
        "nextApplication", tr("下一件"),
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::ALT | Qt::Key_Down)}, 1));
    return head;
}

QPushButton* ScoringDesk::addMove(const char* name, const QString& text,
                                  const QList<QKeySequence>& keys, int by) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    auto* button = new QPushButton(text, this);
    button->setToolTip(keys.front().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this, by] { Q_EMIT moved(by); });
    return button;
}

void ScoringDesk::present(const ReviewBook& book, const MySheet& sheet, const QString& place) {
    m_application = fromUtf8(sheet.number());
    m_place->setText(place);
    m_sheet->present(book, sheet);
    const DetailText text = describeApplication(book, *sheet.item, m_session.denomination(),
                                                m_session.translator().language());
    if (text.html() == m_text) return;  // whoever reads on keeps the place
    m_text = text.html();
    m_reading->showText(text);
}

void ScoringDesk::begin() {
    m_sheet->fields().begin();
}

void ScoringDesk::flush() {
    m_sheet->fields().flush();
}

void ScoringDesk::leave() {
    if (!m_sheet->isAsking()) return Q_EMIT left();
    m_sheet->goOn();
}

void ScoringDesk::forget() {
    m_application.clear();
    m_sheet->fields().forget();
}

}  // namespace grants::ui
