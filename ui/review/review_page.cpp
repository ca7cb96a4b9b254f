// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "ui/base/theme.h"
#include "ui/review/experts_pane.h"
#include "ui/review/packages/package_line.h"
#include "ui/review/panels_pane.h"
#include "ui/review/paper_pane.h"
#include "ui/review/ranking_pane.h"
#include "ui/review/scoring/my_reviews.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace grants::ui {

namespace {

const QString kExpert = QStringLiteral("expert:#");

}  // namespace

ReviewPage::ReviewPage(Drafts& drafts, QWidget* parent)
    : Page(drafts.session(), parent),
      m_tabs(new QTabWidget(this)),
      m_mine(new MyReviews(m_session, this)),
      m_experts(new ExpertsPane(drafts, this)),
      m_panels(new PanelsPane(m_session, this)),
      m_paper(new PaperPane(drafts, this)),
      m_ranking(new RankingPane(m_session, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    auto* package = new PackageLine(m_session, this);
    connect(package, &PackageLine::handingBack, this, &ReviewPage::flush);
    layout->addWidget(package);
    layout->addWidget(m_tabs);
    addTabs();
    connectAll();
    offerTabs();
    refresh();
}

void ReviewPage::addTabs() {
    m_tabs->setObjectName(QStringLiteral("reviewTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("评审"));
    m_tabs->addTab(m_mine, tr("我的评审"));
    m_tabs->addTab(m_experts, tr("专家"));
    m_tabs->addTab(m_panels, tr("分组"));
    m_tabs->addTab(m_paper, tr("打分"));
    m_tabs->addTab(m_ranking, tr("排名"));
}

void ReviewPage::connectAll() {
    connect(m_mine, &MyReviews::explained, this, &ReviewPage::explainChoice);
    connect(m_experts, &ExpertsPane::explained, this, &ReviewPage::explainChoice);
    connect(m_panels, &PanelsPane::explained, this, &ReviewPage::explainChoice);
    connect(m_paper, &PaperPane::explained, this, &ReviewPage::explainChoice);
    connect(m_ranking, &RankingPane::explained, this, &ReviewPage::explainChoice);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewPage::explainChoice);
    for (const TablePane* pane :
         {&m_mine->table(), &m_experts->records().table(), &m_panels->table(),
          &m_paper->records().table(), &m_ranking->table()})
        connect(pane, &TablePane::statusChanged, this, &Page::statusChanged);
    for (RecordPane* pane : records())
        connect(pane, &RecordPane::formAsked, this, &Page::formAsked);
    connect(&m_session, &Session::opened, this, &ReviewPage::offerTabs);
    connect(&m_session, &Session::opened, this, &ReviewPage::refresh);
    connect(&m_session, &Session::changed, this, &ReviewPage::refresh);
    connect(&m_session, &Session::presenceChanged, this, &ReviewPage::offerTabs);
    connect(&m_session, &Session::denominationChanged, this, &ReviewPage::explainChoice);
}

std::vector<RecordPane*> ReviewPage::records() const {
    return {&m_experts->records(), &m_paper->records()};
}

/// Who only scores sees his sheets; who reads everything sees who reviews, too (projects §1).
/// Sheets on paper are typed in by who organises.
void ReviewPage::offerTabs() {
    const bool bureau = !m_session.onlyReviews();
    // Only what is another way than before: out of view, offering a tab that is offered already
    // makes the bar forget that those before it are still to be laid out.
    const auto offer = [this](QWidget* pane, bool offered) {
        const int tab = m_tabs->indexOf(pane);
        if (m_tabs->isTabVisible(tab) != offered) m_tabs->setTabVisible(tab, offered);
        m_tabs->setTabEnabled(tab, offered);  // keys that go from tab to tab stop at hidden ones
    };
    offer(m_mine, !bureau || m_session.myExpert() != nullptr);
    const bool organises = bureau && m_session.obstacleTo(Operation::Examine).isEmpty();
    offer(m_experts, bureau);
    offer(m_panels, bureau);
    offer(m_paper, organises);
    offer(m_ranking, bureau);
    if (m_tabs->isTabVisible(m_tabs->currentIndex())) return;
    m_tabs->setCurrentWidget(bureau ? static_cast<QWidget*>(m_panels) : m_mine);
}

void ReviewPage::refresh() {
    setEnabled(m_session.isOpen());
    if (!m_session.isOpen()) return;
    m_session.compute<ReviewFiguresPtr>(
        this,
        [year = m_session.year(), plan = m_session.sharedPlan(),
         translator = m_session.translator()] {
            return reviewFigures(std::make_shared<const ReviewBook>(year, plan), translator);
        },
        [this](const ReviewFiguresPtr& figures) { present(figures); });
}

void ReviewPage::present(ReviewFiguresPtr figures) {
    m_figures = std::move(figures);
    offerTabs();
    m_mine->present(m_figures->book);
    m_experts->present(m_figures);
    m_panels->present(m_figures);
    m_paper->present(m_figures);
    m_ranking->present(m_figures);
    if (!m_wanted.isEmpty()) goToRecord(std::exchange(m_wanted, {}));
}

TablePane& ReviewPage::shownTable() const {
    const QWidget* shown = m_tabs->currentWidget();
    if (RecordPane* pane = shownRecords()) return pane->table();
    if (shown == m_mine) return m_mine->table();
    return shown == m_ranking ? m_ranking->table() : m_panels->table();
}

RecordPane* ReviewPage::shownRecords() const {
    if (m_tabs->currentWidget() == m_experts) return &m_experts->records();
    return m_tabs->currentWidget() == m_paper ? &m_paper->records() : nullptr;
}

QAbstractItemView* ReviewPage::mainTable() const {
    return &shownTable().view();
}

QWidget* ReviewPage::form() {
    RecordPane* pane = shownRecords();
    return pane == nullptr ? nullptr : &pane->form(this);
}

void ReviewPage::flush() {
    m_mine->flush();
    for (RecordPane* pane : records()) pane->flush();
}

void ReviewPage::explainChoice() {
    const QWidget* shown = m_tabs->currentWidget();
    explain(shown == m_mine      ? m_mine->explanation()
            : shown == m_experts ? m_experts->explanation()
            : shown == m_paper   ? m_paper->explanation()
            : shown == m_ranking ? m_ranking->explanation()
                                 : m_panels->explanation());
}

void ReviewPage::reveal(const QString& record) {
    if (!m_figures) {
        m_wanted = record;
    } else {
        goToRecord(record);
    }
}

bool ReviewPage::showIn(QWidget* pane, bool found) {
    if (found) m_tabs->setCurrentWidget(pane);
    return found;
}

bool ReviewPage::goToRecord(const QString& record) {
    if (m_session.onlyReviews()) return m_mine->reveal(record);
    if (record.startsWith(kExpert)) {
        if (!m_tabs->isTabVisible(m_tabs->indexOf(m_experts))) return false;
        const auto id = record.mid(kExpert.size()).toLongLong();
        return showIn(m_experts, m_experts->records().reveal(id));
    }
    return showIn(m_panels, m_panels->reveal(record)) ||
           showIn(m_ranking, m_ranking->reveal(record));
}

}  // namespace grants::ui
