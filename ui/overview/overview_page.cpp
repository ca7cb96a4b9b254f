// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "domain/subsidy/calculation.h"
#include "ui/common/target_words.h"
#include "ui/common/theme.h"
#include "ui/overview/bullet_row.h"
#include "ui/overview/fund_row.h"
#include "ui/overview/legend.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace grants::ui {

namespace {

// Narrower than this, the fund stands below the targets.
constexpr int kWideEnough = 900;

QFrame* makeCard(QWidget* parent) {
    auto* card = new QFrame(parent);
    card->setObjectName(QStringLiteral("card"));
    card->setLayout(new QVBoxLayout);
    card->layout()->setContentsMargins(space::kSmall, space::kMedium, space::kSmall, space::kSmall);
    card->layout()->setSpacing(0);
    return card;
}

QLabel* makeHeading(const QString& text, QWidget* parent) {
    auto* heading = new QLabel(text, parent);
    heading->setFont(typeFace(TypeSize::Heading, true));
    return heading;
}

QLabel* makeQuiet(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setProperty("quiet", true);
    label->setFont(typeFace(TypeSize::Small));
    return label;
}

/// The heading of a card: its name, a line on it, and what the marks mean.
QLayout* makeHead(QLabel* heading, QLabel* line, Legend* legend) {
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(space::kSmall, 0, space::kSmall, space::kSmall);
    layout->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->addWidget(heading);
    first->addStretch(1);
    first->addWidget(legend);
    layout->addLayout(first);
    layout->addWidget(line);
    return layout;
}

/// Where the rows go; what is left of the card's height stays below them.
QBoxLayout* addRows(QBoxLayout& card) {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    card.addLayout(rows);
    card.addStretch(1);
    return rows;
}

template <class Row>
void setRowCount(std::vector<Row*>& rows, std::size_t count, QBoxLayout& layout) {
    while (rows.size() > count) {
        delete rows.back();
        rows.pop_back();
    }
    while (rows.size() < count) {
        rows.push_back(new Row(layout.parentWidget()));
        layout.addWidget(rows.back());
    }
}

QString nameOfLine(const LedgerLine& line, const Plan& plan, Language language) {
    if (const SupportProject* project = plan.findProject(line.code))
        return nameOf(*project, language);
    for (const SubsidyScheme& scheme : plan.schemes)
        if (scheme.code == line.code) return nameOf(scheme, language);
    return line.code.empty() ? OverviewPage::tr("合计") : QString::fromStdString(line.name);
}

}  // namespace

OverviewPage::OverviewPage(Desk& desk, QWidget* parent) : Page(desk, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
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
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kMedium);
    rows->addWidget(makeCountsCard());
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(space::kMedium);
    m_cards->addWidget(makeTargetsCard(), 5);
    m_cards->addWidget(makeFundCard(), 4);
    rows->addLayout(m_cards);
    rows->addStretch(1);
    m_scroll->setWidget(content);
    layout->addWidget(m_scroll, 1);
    connect(&desk, &Desk::opened, this, &OverviewPage::refresh);
    connect(&desk, &Desk::changed, this, &OverviewPage::refresh);
    connect(&desk, &Desk::asOfChanged, this, &OverviewPage::refresh);
    refresh();
}

QWidget* OverviewPage::makeTargetsCard() {
    QFrame* card = makeCard(this);
    m_bullets = qobject_cast<QBoxLayout*>(card->layout());
    m_targetsLine = makeQuiet(card);
    m_targetsLine->setObjectName(QStringLiteral("targetsLine"));
    auto* legend = new Legend(
        {{Legend::Mark::GoalTick, tr("目标")}, {Legend::Mark::PaceMark, tr("时序进度")}}, card);
    m_bullets->addLayout(makeHead(makeHeading(tr("十项目标"), card), m_targetsLine, legend));
    m_bullets = addRows(*m_bullets);
    return card;
}

QWidget* OverviewPage::makeFundCard() {
    QFrame* card = makeCard(this);
    m_bars = qobject_cast<QBoxLayout*>(card->layout());
    m_fundLine = makeQuiet(card);
    auto* legend = new Legend({{Legend::Mark::GoalTick, tr("上限")},
                               {Legend::Mark::HatchedBar, tr("申请")},
                               {Legend::Mark::Bar, tr("立项、测算")},
                               {Legend::Mark::ThinBar, tr("已付")}},
                              card);
    m_bars->addLayout(makeHead(makeHeading(tr("资金"), card), m_fundLine, legend));
    m_bars = addRows(*m_bars);
    return card;
}

QWidget* OverviewPage::makeCountsCard() {
    QFrame* card = makeCard(this);
    delete card->layout();
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    const std::pair<const char*, QString> kinds[] = {{"units", tr("单位")},
                                                     {"licences", tr("转让许可")},
                                                     {"pledges", tr("质押融资")},
                                                     {"products", tr("产品备案")},
                                                     {"activities", tr("活动")},
                                                     {"deliverables", tr("成果")},
                                                     {"applications", tr("项目申报")},
                                                     {"claims", tr("奖补申报")}};
    for (const auto& [key, title] : kinds) {
        auto* number = new QLabel(card);
        number->setFont(typeFace(TypeSize::Heading, true));
        number->setObjectName(QLatin1String(key));
        auto* label = makeQuiet(card);
        label->setText(title);
        label->setBuddy(number);
        layout->addWidget(number);
        layout->addWidget(label);
        layout->addStretch(1);
        m_counts.push_back(number);
    }
    return card;
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_cards->setDirection(width() < kWideEnough ? QBoxLayout::TopToBottom
                                                : QBoxLayout::LeftToRight);
}

void OverviewPage::tellEmpty(const QString& sentence) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void OverviewPage::refresh() {
    m_scroll->setVisible(m_desk.isOpen());
    if (!m_desk.isOpen()) {
        tellEmpty(tr("还没有打开基金文件。请从“文件”菜单新建、打开，或打开示例。"));
        Q_EMIT statusChanged({});
        return;
    }
    m_desk.compute<YearFigures>(
        this,
        [year = m_desk.year(), plan = m_desk.sharedPlan(), day = m_desk.asOf()] {
            return figuresOf(year, plan, day);
        },
        [this](const YearFigures& figures) { present(figures); });
}

void OverviewPage::present(const YearFigures& figures) {
    tellEmpty(
        figures.isBare()
            ? tr("这个基金文件里还没有数据。请用“文件”菜单的“导入”（Ctrl+I）导入一年的工作簿。")
            : QString());
    showCounts(*figures.year);
    showTargets(figures);
    showFund(figures);
    Q_EMIT statusChanged(m_targetsLine->text());
}

void OverviewPage::showTargets(const YearFigures& figures) {
    const Language language = m_desk.translator().language();
    setRowCount(m_bulletRows, figures.targets.size(), *m_bullets);
    for (std::size_t i = 0; i < figures.targets.size(); ++i) {
        BulletRow* row = m_bulletRows[i];
        row->present(figures.plan->targets[i], figures.targets[i], language);
        row->disconnect(this);
        connect(row, &BulletRow::clicked, this,
                [this, row] { Q_EMIT goTo(QStringLiteral("targets"), row->code()); });
    }
    m_targetsLine->setText(tr("截至 %1，%2 项中已达成 %3 项")
                               .arg(QString::fromStdString(inIso(m_desk.asOf())))
                               .arg(figures.targets.size())
                               .arg(figures.met()));
}

void OverviewPage::showFund(const YearFigures& figures) {
    setRowCount(m_fundRows, figures.lines.size(), *m_bars);
    for (std::size_t i = 0; i < figures.lines.size(); ++i) {
        const LedgerLine& line = figures.lines[i];
        FundRow* row = m_fundRows[i];
        row->present(line, nameOfLine(line, *figures.plan, m_desk.translator().language()));
        row->disconnect(this);
        connect(row, &FundRow::clicked, this, [this, code = QString::fromStdString(line.code)] {
            Q_EMIT goTo(QStringLiteral("subsidy"), code);
        });
    }
    m_fundLine->setText(defaultBasis(*figures.year) == Basis::Filed
                            ? tr("奖补按已申报测算；项目立项后计入")
                            : tr("尚无奖补申报，按可申报测算；项目立项后计入"));
}

void OverviewPage::showCounts(const FundYear& year) {
    const std::size_t counts[] = {year.registry.units().size(), year.licences.size(),
                                  year.pledges.size(),          year.products.size(),
                                  year.activities.size(),       year.deliverables.size(),
                                  year.applications.size(),     year.claims.size()};
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setText(countText(static_cast<std::int64_t>(counts[i])));
}

}  // namespace grants::ui
