// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "ui/base/theme.h"
#include "ui/review/experts_pane.h"
#include "ui/review/packages/package_line.h"
#include "ui/review/panels_pane.h"
#include "ui/review/ranking_pane.h"
#include "ui/review/scoring/my_reviews.h"
#include "ui/review/sheets_pane.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace grants::ui {

namespace {

/// As whom the person at the session scores; empty for nobody.
std::string expertNumber(const Session& session) {
    const Expert* self = session.myExpert();
    return self == nullptr ? std::string() : self->number;
}

}  // namespace

ReviewPage::ReviewPage(Drafts& drafts, QWidget* parent)
    : TabbedPage(drafts.session(), QStringLiteral("reviewTabs"), tr("评审"), parent),
      m_mine(new MyReviews(m_session, this)),
      m_experts(new ExpertsPane(drafts, this)),
      m_panels(new PanelsPane(m_session, this)),
      m_sheets(new SheetsPane(drafts, this)),
      m_ranking(new RankingPane(m_session, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    auto* package = new PackageLine(m_session, this);
    connect(package, &PackageLine::handingBack, this, &ReviewPage::flush);
    layout->addWidget(package);
    layout->addWidget(&tabs());
    addTabs();
    connectAll();
    offerTabs();
    refresh();
}

void ReviewPage::addTabs() {
    addTab(*m_mine, tr("我的评审"));
    addTab(*m_experts, tr("专家"));
    addTab(*m_panels, tr("分组"));
    addTab(*m_sheets, tr("打分"));
    addTab(*m_ranking, tr("排名"));
}

void ReviewPage::connectAll() {
    connect(&m_session, &Session::opened, this, &ReviewPage::offerTabs);
    connect(&m_session, &Session::opened, this, &ReviewPage::refresh);
    connect(&m_session, &Session::changed, this, &ReviewPage::refresh);
    connect(&m_session, &Session::presenceChanged, this, &ReviewPage::offerTabs);
    connect(&m_session, &Session::denominationChanged, this, &ReviewPage::followTab);
}

/// Who only scores sees his sheets; who reads everything sees who reviews, too (projects §1).
/// The sheets themselves are for who organises.
void ReviewPage::offerTabs() {
    const bool bureau = !m_session.onlyReviews();
    offer(*m_mine, !bureau || m_session.myExpert() != nullptr);
    const bool organises = bureau && m_session.obstacleTo(Operation::Examine).isEmpty();
    offer(*m_experts, bureau);
    offer(*m_panels, bureau);
    offer(*m_sheets, organises);
    offer(*m_ranking, bureau);
    if (isOffered(shown())) return;
    tabs().setCurrentWidget(bureau ? static_cast<QWidget*>(m_panels) : m_mine);
}

void ReviewPage::refresh() {
    setEnabled(m_session.isOpen());
    if (!m_session.isOpen()) return;
    m_session.compute<ReviewFiguresPtr>(
        this,
        [year = m_session.year(), plan = m_session.sharedPlan(),
         translator = m_session.translator(), self = expertNumber(m_session)] {
            return reviewFigures(std::make_shared<const ReviewBook>(year, plan, self), translator);
        },
        [this](const ReviewFiguresPtr& figures) { present(figures); });
}

void ReviewPage::present(ReviewFiguresPtr figures) {
    m_figures = std::move(figures);
    offerTabs();
    m_mine->present(m_figures->book);
    m_experts->present(m_figures);
    m_panels->present(m_figures);
    m_sheets->present(m_figures);
    m_ranking->present(m_figures);
    goToWanted();
}

std::vector<PageTab*> ReviewPage::tabsFor(const QString& record) const {
    if (!m_figures) return {};
    std::vector<PageTab*> offered = TabbedPage::tabsFor(record);
    const bool isOwnSheet = MyReviews::namesSheet(record);
    if (!m_session.onlyReviews() && !isOwnSheet) std::erase(offered, m_mine);
    return offered;
}

}  // namespace grants::ui
