// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/base/theme.h"
#include "ui/overview/fund_card.h"
#include "ui/overview/matters_card.h"
#include "ui/overview/targets_card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>

namespace grants::ui {

namespace {

/// The cards of a row stand below each other where they do not fit side by side.
void arrange(QBoxLayout& row, int room) {
    int needed = (row.count() - 1) * row.spacing();
    for (int place = 0; place < row.count(); ++place)
        needed += row.itemAt(place)->widget()->minimumSizeHint().width();
    row.setDirection(needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// What whoever is there may not do.
std::set<Operation> barredOperations(const Session& session) {
    std::set<Operation> barred;
    for (int each = 0; each < kOperations; ++each) {
        const auto operation = static_cast<Operation>(each);
        if (!session.obstacleTo(operation).isEmpty()) barred.insert(operation);
    }
    return barred;
}

std::string expertOf(const Session& session) {
    const Expert* expert = session.myExpert();
    return expert == nullptr ? std::string() : expert->number;
}

}  // namespace

struct Overview {
    OverviewFigures figures;
    Matters matters;
};

OverviewPage::OverviewPage(Session& session, QWidget* parent) : Page(session, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kMedium);
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("emptyText"));
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_notice);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    makeCards();
    auto* content = new QWidget;
    layOut(content);
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    connect(&session, &Session::opened, this, &OverviewPage::refresh);
    connect(&session, &Session::changed, this, &OverviewPage::refresh);
    connect(&session, &Session::asOfChanged, this, &OverviewPage::refresh);
    connect(&session, &Session::presenceChanged, this, &OverviewPage::refresh);
    refresh();
}

void OverviewPage::makeCards() {
    m_waiting = new MattersCard(QStringLiteral("waiting"), tr("待办"), tr("没有待办的事。"), this);
    m_wrong = new MattersCard(QStringLiteral("wrong"), tr("问题"), tr("没有发现问题。"), this);
    m_counts = new CountsCard(this);
    m_targets = new TargetsCard(m_session, this);
    m_fund = new FundCard(m_session, this);
    connect(m_waiting, &MattersCard::chosen, this, &Page::goTo);
    connect(m_wrong, &MattersCard::chosen, this, &Page::goTo);
    connect(m_targets, &TargetsCard::targetChosen, this,
            [this](const QString& code) { Q_EMIT goTo(QStringLiteral("targets"), code); });
    connect(m_fund, &FundCard::lineChosen, this,
            [this](const QString& code) { Q_EMIT goTo(QStringLiteral("budget"), code); });
}

void OverviewPage::layOut(QWidget* content) {
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kSmall);
    m_upper = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_upper->addWidget(m_waiting, 4);
    m_upper->addWidget(m_wrong, 4);
    m_upper->addWidget(m_counts, 3);
    m_lower->addWidget(m_targets, 6);
    m_lower->addWidget(m_fund, 5);
    for (QBoxLayout* row : {m_upper, m_lower}) {
        row->setSpacing(space::kMedium);
        rows->addLayout(row);
    }
    rows->addStretch(1);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitCards();
}

void OverviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_session.isOpen()) Q_EMIT statusChanged(m_targets->line());
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event) {
    // Cards that need more room than before ask for it here.
    if (event->type() == QEvent::LayoutRequest) fitCards();
    return Page::eventFilter(watched, event);
}

void OverviewPage::fitCards() {
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (QBoxLayout* row : {m_upper, m_lower}) arrange(*row, width() - 2 * space::kLarge - bar);
}

void OverviewPage::tellEmpty(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void OverviewPage::refresh() {
    m_scroll->setVisible(m_session.isOpen());
    if (!m_session.isOpen()) {
        tellEmpty(tr("还没有打开基金文件。请从“文件”菜单新建、打开，或打开示例。"));
        Q_EMIT statusChanged({});
        return;
    }
    m_session.compute<Overview>(
        this,
        [year = m_session.year(), plan = m_session.sharedPlan(), day = m_session.asOf(),
         onlooker =
             Onlooker{barredOperations(m_session), m_session.actor().person, expertOf(m_session)}] {
            Overview overview{overviewOf(year, plan, day), {}};
            overview.matters = mattersOf(overview.figures, onlooker);
            return overview;
        },
        [this](const Overview& overview) { present(overview); });
}

void OverviewPage::present(const Overview& overview) {
    const OverviewFigures& figures = overview.figures;
    const Language language = m_session.translator().language();
    tellEmpty(
        figures.isBare
            ? tr("这个基金文件里还没有数据。请用“文件”菜单的“导入”（Ctrl+I）导入一年的工作簿。")
            : QString());
    m_waiting->present(overview.matters.waiting);
    m_wrong->present(overview.matters.wrong);
    m_counts->present(*figures.year);
    m_targets->present(figures, figures.asOf, language);
    m_fund->present(figures, language);
    fitCards();
    Q_EMIT statusChanged(m_targets->line());
}

}  // namespace grants::ui
