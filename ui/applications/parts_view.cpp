// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/parts_view.h"

#include "ui/applications/budget_pane.h"
#include "ui/applications/check_pane.h"
#include "ui/applications/contribution_pane.h"
#include "ui/applications/part_pane.h"
#include "ui/applications/promise_pane.h"
#include "ui/base/keys_first.h"
#include "ui/base/tab_order.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace grants::ui {

namespace {

constexpr int kPromises = 0;

template <class Pane>
CasePart* made(Drafts& drafts, QWidget* parent) {
    return new Pane(drafts, parent);
}

template <class Row, PartKind<Row> (*kKind)()>
CasePart* madeOf(Drafts& drafts, QWidget* parent) {
    return new PartPane<Row>(drafts, kKind(), parent);
}

}  // namespace

std::vector<PartsView::Part> PartsView::makeParts() {
    return {
        {tr("任务承诺"), [](const CaseRow& row) { return row.item->commitments.size(); },
         made<PromisePane>},
        {tr("经费预算"), [](const CaseRow& row) { return row.item->budget.size(); },
         made<BudgetPane>},
        {tr("项目团队"), [](const CaseRow& row) { return row.item->team.size(); },
         madeOf<TeamMember, teamKind>},
        {tr("进度安排"), [](const CaseRow& row) { return row.item->schedule.size(); },
         madeOf<ScheduleStep, scheduleKind>},
        {tr("附件目录"), [](const CaseRow& row) { return row.item->enclosures.size(); },
         madeOf<Enclosure, enclosureKind>},
        {tr("形式审查"), [](const CaseRow& row) { return row.item->checks.size(); },
         made<CheckPane>},
        {tr("成效"), [](const CaseRow&) { return std::size_t{0}; },
         [](Drafts& drafts, QWidget* parent) -> CasePart* {
             return new ContributionPane(drafts.session(), parent);
         }},
    };
}

PartsView::PartsView(Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_drafts(drafts),
      m_parts(makeParts()),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)) {
    m_tabs->setObjectName(QStringLiteral("caseParts"));
    m_tabs->setAccessibleName(tr("所选申报的内容"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFocusPolicy(Qt::StrongFocus);  // who chooses a part by the mouse goes on there
    hearInsert();
    for (const Part& part : m_parts) m_tabs->addTab(part.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PartsView::showPart);
    showPart(kPromises);
}

CasePart& PartsView::paneAt(int place) {
    Part& part = m_parts[static_cast<std::size_t>(place)];
    if (part.pane == nullptr) {
        part.pane = part.make(m_drafts, m_stack);
        m_stack->addWidget(part.pane);
        followInTabOrder(*m_tabs, *part.pane);
        connect(part.pane, &CasePart::statusChanged, this, &PartsView::statusChanged);
        connect(part.pane, &CasePart::described, this, &PartsView::described);
        connect(part.pane, &CasePart::leadsTo, this, &PartsView::leadsTo);
        if (place == kPromises)
            connect(part.pane, &CasePart::ended, this, &PartsView::promisesEnded);
        if (m_figures) part.pane->present(m_figures, m_row);
    }
    return *part.pane;
}

CasePart& PartsView::current() {
    return paneAt(m_tabs->currentIndex());
}

void PartsView::showPart(int place) {
    m_stack->setCurrentWidget(&paneAt(place));
    Q_EMIT described();
}

/// Insert on a tab begins a row of what it shows, before the list above could hear the key.
void PartsView::hearInsert() {
    auto* keys = new KeysFirst(
        [this](const QKeyEvent& key) {
            const bool begins = key.key() == Qt::Key_Insert && m_row != nullptr;
            return begins ? KeysFirst::Act([this] { current().begin(); }) : KeysFirst::Act();
        },
        this);
    keys->watch(*m_tabs);
}

void PartsView::present(const CaseFiguresPtr& figures, const CaseRow* row) {
    m_figures = figures;
    m_row = row;
    for (const Part& part : m_parts)
        if (part.pane != nullptr) part.pane->present(figures, row);
    showTitles();
}

void PartsView::showTitles() {
    for (std::size_t place = 0; place < m_parts.size(); ++place) {
        const Part& part = m_parts[place];
        const std::size_t count = m_row == nullptr ? 0 : part.count(*m_row);
        const QString title = count == 0
                                  ? part.title
                                  : QStringLiteral("%1 %2").arg(
                                        part.title, countText(static_cast<std::int64_t>(count)));
        m_tabs->setTabText(static_cast<int>(place), title);
    }
}

void PartsView::beginPromises() {
    m_tabs->setCurrentIndex(kPromises);
    paneAt(kPromises).begin();
}

bool PartsView::goToPromise(std::string_view indicator) {
    m_tabs->setCurrentIndex(kPromises);
    return paneAt(kPromises).goTo(indicator);
}

}  // namespace grants::ui
