// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/awards_page.h"

#include "domain/cases/awards.h"
#include "domain/procedure/deadlines.h"
#include "ui/awards/acceptance_pane.h"
#include "ui/awards/award_words.h"
#include "ui/awards/awarded_pane.h"
#include "ui/awards/claims_pane.h"
#include "ui/awards/payments_pane.h"
#include "ui/awards/proposals_pane.h"
#include "ui/base/tab_order.h"
#include "ui/base/theme.h"
#include "ui/deciding/acts_bar.h"

#include <QBoxLayout>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QToolButton>
#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

constexpr std::array<std::string_view, 3> kProposed = {"reviewed", "proposed", "not_selected"};
constexpr std::array<std::string_view, 3> kUnderWay = {"running", "rectifying", "in_acceptance"};

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& states, const Case& one) {
    return std::find(states.begin(), states.end(), one.state) != states.end();
}

}  // namespace

AwardsPage::AwardsPage(Drafts& drafts, QWidget* parent)
    : TabbedPage(drafts.session(), QStringLiteral("awardTabs"), tr("立项拨付"), parent),
      m_acts(new ActsBar(m_session, this)),
      m_suggest(new QToolButton(this)),
      m_forms(new ReportsButton(
          m_session, [this] { return shownTab().forms(); }, this)),
      m_proposals(new ProposalsPane(m_session, this)),
      m_awarded(new AwardedPane(m_session, this)),
      m_acceptances(new AcceptancePane(drafts, this)),
      m_payments(new PaymentsPane(m_session, this)),
      m_claims(new ClaimsPane(drafts, this)) {
    addTabs();
    makeTools();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_acts);
    layout->addWidget(&tabs(), 1);
    followInTabOrder(followInTabOrder(*this, *m_acts), tabs());
    connectAll();
    refresh();
}

void AwardsPage::addTabs() {
    addTab(*m_proposals, tr("拟立项"));
    addTab(*m_awarded, tr("立项"));
    addTab(*m_acceptances, tr("验收"));
    addTab(*m_payments, tr("拨付"));
    addTab(*m_claims, tr("归属"));
}

std::array<AwardsTab*, 5> AwardsPage::awardsTabs() const {
    return {m_proposals, m_awarded, m_acceptances, m_payments, m_claims};
}

AwardsTab& AwardsPage::shownTab() const {
    return *awardsTabs().at(static_cast<std::size_t>(std::max(tabs().currentIndex(), 0)));
}

void AwardsPage::makeTools() {
    m_suggest->setObjectName(QStringLiteral("proposeSuggested"));
    m_suggest->setText(tr("按建议金额拟立项"));
    m_acts->addFirst(*m_suggest);
    m_forms->setObjectName(QStringLiteral("awardForms"));
    m_acts->addFirst(*m_forms);
    // Where it has nothing to offer it leaves its place empty: the tabs stay under the mouse.
    QSizePolicy place = m_acts->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_acts->setSizePolicy(place);
    connect(m_suggest, &QToolButton::clicked, this, &AwardsPage::askAsSuggested);
    connect(m_acts, &ActsBar::asked, this, &AwardsPage::ask);
}

void AwardsPage::connectAll() {
    for (const auto signal : {&Session::opened, &Session::asOfChanged})
        connect(&m_session, signal, this, &AwardsPage::refresh);
    connect(&m_session, &Session::denominationChanged, this, [this] {
        if (m_figures) present(m_figures);
    });
    connect(&m_session, &Session::changed, this, &AwardsPage::refresh);
    connect(&m_session, &Session::presenceChanged, this, &AwardsPage::offerSuggestions);
}

void AwardsPage::refresh() {
    setEnabled(m_session.isOpen());
    if (!m_session.isOpen()) return;
    m_session.compute<AwardFiguresPtr>(
        this,
        [year = m_session.year(), plan = m_session.sharedPlan(), day = m_session.asOf()] {
            return std::make_shared<const AwardFigures>(year, plan, day);
        },
        [this](AwardFiguresPtr figures) { present(std::move(figures)); });
}

void AwardsPage::present(AwardFiguresPtr figures) {
    m_acts->follow({});  // those of the former figures may go
    const AwardFiguresPtr former = std::exchange(m_figures, std::move(figures));
    for (AwardsTab* each : awardsTabs()) each->present(m_figures);
    followTab();
    const QScopedValueRollback<bool> goes(m_goes, true);
    goToWanted();
}

void AwardsPage::reveal(const QString& record) {
    const QScopedValueRollback<bool> goes(m_goes, true);
    TabbedPage::reveal(record);
}

/// A tab that comes into view goes to the application that was chosen in the one before. Where that
/// is not listed it stays chosen, until something else is chosen there.
void AwardsPage::carryChoice() {
    AwardsTab& tab = shownTab();
    if (m_inView != &tab) {
        m_inView = &tab;
        const Case* one = m_figures ? m_figures->book.find(m_chosen) : nullptr;
        if (one != nullptr && !m_goes) tab.follow(*one);
        m_found = m_goes || m_chosen.empty() ? std::string() : tab.pointedAt();
    }
    const std::string pointed = tab.pointedAt();
    if (pointed.empty() || pointed == m_found) return;
    m_found = m_chosen = pointed;
}

void AwardsPage::followTab() {
    carryChoice();
    m_acts->follow(shownTab().chosen());
    m_acts->setVisible(shownTab().offersActs());
    m_forms->setVisible(!shownTab().forms().empty());
    offerSuggestions();
    TabbedPage::followTab();
}

/// There for whoever may propose, when something that waits is selected.
void AwardsPage::offerSuggestions() {
    const bool isHere = &shown() == m_proposals;
    m_suggest->setVisible(isHere);
    if (!isHere) return;
    const QString obstacle = m_session.obstacleToChange(Operation::Propose);
    const std::size_t count = m_proposals->suggested().size();
    m_suggest->setEnabled(obstacle.isEmpty() && count > 0);
    m_suggest->setToolTip(
        !obstacle.isEmpty() ? obstacle
        : count == 0        ? tr("先选中有建议金额的申报，可以选几件")
                     : tr("选中的 %n 件，各按建议金额拟立项", nullptr, static_cast<int>(count)));
}

ActSubject AwardsPage::subjectOf(const Case& one, const QString& action) const {
    ActSubject subject{one.number(), fromUtf8(one.unit->name), one.application->requested};
    subject.since = lastDay(one.standing);
    subject.noticeEnds = noticeEnds(one, *m_figures->plan);
    const auto proposed = proposedAmount(one);
    if (action == QStringLiteral("award") && proposed)
        subject.name += u' ' + amountWithUnit(*proposed, m_session.denomination());
    if (action != QStringLiteral("conclude")) return subject;
    const CaseWording wording{m_session.translator(), m_session.denomination()};
    subject.outlookOn = [figures = m_figures, number = one.number(), wording](Date day) {
        return conclusionOn(day, *figures, number, wording);
    };
    return subject;
}

void AwardsPage::ask(const QString& action) {
    if (!m_figures) return;
    std::vector<ActSubject> subjects;
    for (const Case* each : shownTab().chosen()) subjects.push_back(subjectOf(*each, action));
    if (subjects.empty()) return;
    (new ActDialog(m_session, action.toStdString(), std::move(subjects), this))->open();
}

void AwardsPage::askAsSuggested() {
    std::vector<ActSubject> subjects;
    for (const ProposalRow* row : m_proposals->suggested()) {
        ActSubject subject = subjectOf(*row->item, {});
        subject.suggested = row->offered();
        subject.name += u' ' + amountWithUnit(*subject.suggested, m_session.denomination());
        if (const int open = m_figures->openReviewsBeside(*row->item); open > 0)
            subject.name += tr("（同项目还有 %n 件评审未结束，名次可能变动）", nullptr, open);
        subjects.push_back(std::move(subject));
    }
    if (subjects.empty()) return;
    (new ActDialog(m_session, "propose", std::move(subjects), this))->open();
}

/// An award by its number stands among the awards, whatever is next for it.
AwardsTab& AwardsPage::tabOf(const Case& one, const QString& record) const {
    if (record != fromUtf8(one.number())) return *m_awarded;
    if (isIn(kProposed, one)) return *m_proposals;
    return isIn(kUnderWay, one) ? static_cast<AwardsTab&>(*m_acceptances) : *m_awarded;
}

std::vector<PageTab*> AwardsPage::tabsFor(const QString& record) const {
    const Case* one = m_figures ? m_figures->find(record.toStdString()) : nullptr;
    if (one == nullptr) return TabbedPage::tabsFor(record);
    return {&tabOf(*one, record)};
}

}  // namespace grants::ui
