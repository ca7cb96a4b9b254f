// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "ui/base/theme.h"
#include "ui/filter/filter_popup.h"
#include "ui/pane/chart_pane.h"
#include "ui/pane/own_look.h"
#include "ui/targets/target_chart.h"
#include "ui/targets/target_detail.h"
#include "ui/words/target_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>

namespace grants::ui {

namespace {

QString needText(const TargetCourse& course) {
    const QString need = neededText(course);
    return need.isEmpty() ? need : TargetsPage::tr("此后每月需 %1").arg(need);
}

QString forecastText(const TargetCourse& course) {
    if (!course.forecast) return {};
    return TargetsPage::tr("按目前速度到期末约 %1")
        .arg(withUnit(measuredText(*course.forecast), course.target->goal));
}

QString slotsText(const TargetCourse& course) {
    const auto total = fullSlots(*course.plan, course.target->code);
    if (!total) return {};
    NumericGoal full = course.target->goal;
    full.value = *total;
    return TargetsPage::tr("名额用满合计 %1").arg(withUnit(goalText(full), full));
}

}  // namespace

TargetsPage::TargetsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_courseWork(new QObject(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kSmall);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeCourse());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({480, 660});
    layout->addWidget(splitter);
    connect(&session, &Session::opened, this, &TargetsPage::refresh);
    connect(&session, &Session::changed, this, &TargetsPage::refresh);
    connect(&session, &Session::asOfChanged, this, &TargetsPage::refresh);
    connect(&session, &Session::denominationChanged, this, &TargetsPage::explainCourse);
    refresh();
}

QAbstractItemView* TargetsPage::mainTable() const {
    return &m_recordPane->view();
}

QWidget* TargetsPage::makeList() {
    m_targets = new TableModel<TargetRow>(this);
    m_targetTable = new TableView(QStringLiteral("targets"), this);
    offerFilters(*m_targetTable);
    keepOwnLook(m_session, *m_targetTable);
    m_targetTable->setObjectName(QStringLiteral("targets"));
    m_targetTable->setAccessibleName(tr("主要目标"));
    m_targetTable->showModel(*m_targets);
    m_targetTable->setCopyHead([this](Titles titles, std::int64_t cells) {
        return Provenance(m_session, {m_session.asOf()}, m_targets->lines())
            .copyHead(titles, cells);
    });
    m_targetTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_targetTable, &TableView::currentRowChanged, this, &TargetsPage::askForCourse);
    return m_targetTable;
}

QWidget* TargetsPage::makeCourse() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::kMedium, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    m_title = new QLabel(side);
    m_title->setFont(typeFace(TypeSize::Heading, true));
    m_title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    QWidget* chart = makeChart();
    head->addWidget(m_chartPane->tools(), 0, Qt::AlignTop);
    layout->addLayout(head);
    m_standing = new QLabel(side);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standing->setWordWrap(true);
    m_standing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_standing);
    auto* splitter = new QSplitter(Qt::Vertical, side);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(chart);
    splitter->addWidget(makeRecords());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 300});
    layout->addWidget(splitter, 1);
    return side;
}

Belonging TargetsPage::belonging() const {
    return {tr("指标编号"), m_course ? m_course->target->code : std::string()};
}

QWidget* TargetsPage::makeChart() {
    m_months = new TableModel<MonthRow>(this);
    auto* months = new TablePane(m_session, QStringLiteral("targetMonths"), tr("逐月累计"), this);
    months->showModel(*m_months);
    months->setSource([this] { return TableSource{m_course ? m_course->asOf : m_session.asOf()}; });
    months->setBelonging([this] { return belonging(); });
    m_chart = new TargetChart(this);
    m_chartPane = new ChartPane(
        m_session, m_chart, months, [this] { return m_chart->picture(); }, this);
    return m_chartPane;
}

QWidget* TargetsPage::makeRecords() {
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, space::kTiny, 0, 0);
    layout->setSpacing(space::kTiny);
    m_recordsTitle = new QLabel(part);
    m_recordsTitle->setObjectName(QStringLiteral("recordsTitle"));
    m_recordsTitle->setFont(typeFace(TypeSize::Body, true));
    layout->addWidget(m_recordsTitle);
    m_records = new TableModel<RecordRow>(this);
    m_recordPane =
        new TablePane(m_session, QStringLiteral("targetRecords"), tr("依据的记录"), part);
    m_recordPane->showModel(*m_records);
    m_recordPane->setSource(
        [this] { return TableSource{m_course ? m_course->asOf : m_session.asOf()}; });
    m_recordPane->setBelonging([this] { return belonging(); });
    m_recordPane->setEmptyText(
        tr("截至这一天还没有计入本项目标的记录。请用“文件”菜单的“导入”（Ctrl+"
           "I）导入，或在上方改截止日期。"));
    layout->addWidget(m_recordPane, 1);
    connect(m_recordPane, &TablePane::statusChanged, this, &Page::statusChanged);
    connect(&m_recordPane->view(), &TableView::activated, this, [this](const QModelIndex& cell) {
        const RecordRow* row = m_records->at(cell.row());
        if (row != nullptr)
            Q_EMIT goTo(QStringLiteral("evidence"), placeOf(row->record, *m_course->year));
    });
    return part;
}

void TargetsPage::refresh() {
    setEnabled(m_session.isOpen());
    if (!m_session.isOpen()) return;
    using List = std::shared_ptr<const TargetList>;
    m_session.compute<List>(
        this,
        [year = m_session.year(), plan = m_session.sharedPlan(), day = m_session.asOf()] {
            return listOf(*year, plan, day);
        },
        [this](const List& list) { showList(list); });
}

void TargetsPage::showList(std::shared_ptr<const TargetList> list) {
    m_list = std::move(list);
    m_targets->show(targetColumns(m_session.translator().language()),
                    std::shared_ptr<const std::vector<TargetRow>>(m_list, &m_list->rows));
    if (!m_wanted.isEmpty()) {
        reveal(m_wanted);
    } else if (!m_targetTable->currentRow() && !m_list->rows.empty()) {
        m_targetTable->goToRow(0);
    }
    askForCourse();
}

void TargetsPage::askForCourse() {
    const auto row = m_targetTable->currentRow();
    if (!m_list || !row || !m_session.isOpen()) return;
    using Course = std::shared_ptr<const TargetCourse>;
    m_session.compute<Course>(
        m_courseWork,
        [year = m_session.year(), plan = m_session.sharedPlan(), day = m_session.asOf(),
         code = m_list->rows[*row].target->code] { return courseOf(year, plan, code, day); },
        [this](const Course& course) { showCourse(course); });
}

QString TargetsPage::titleOf(const Target& target) const {
    return QString::fromStdString(target.code) + QStringLiteral("  ") +
           nameOf(target, m_session.translator().language());
}

QString TargetsPage::standingLine(const TargetCourse& course) const {
    const NumericGoal& goal = course.target->goal;
    const QString gap = QStringLiteral("　");
    QStringList outlook{needText(course), forecastText(course), slotsText(course)};
    outlook.removeAll(QString());
    return QStringList{standingWithSign(standingOf(course.state, goal)),
                       tr("截至 %1 为 %2，目标 %3")
                           .arg(fromUtf8(inIso(course.asOf)),
                                withUnit(measuredText(course.state.value), goal),
                                withUnit(goalText(goal), goal)),
                       tr("条款 %1").arg(fromUtf8(course.target->clause))}
               .join(gap) +
           u'\n' + outlook.join(gap);
}

void TargetsPage::showCourse(std::shared_ptr<const TargetCourse> course) {
    m_course = std::move(course);
    const Target& target = *m_course->target;
    m_title->setText(titleOf(target));
    m_title->setToolTip(ruleOf(target, m_session.translator().language()));
    m_standing->setText(standingLine(*m_course));
    m_standing->setToolTip(
        tr("“名额用满合计”指各类项目的名额全部用满、每家都刚好完成最低指标时的合计。"));
    m_chart->present(m_course, titleOf(target));
    m_chart->setAccessibleName(
        tr("%1 的走势；按左右箭头逐月读数，数字也见“表”").arg(titleOf(target)));
    m_chart->setAccessibleDescription(m_standing->text());
    m_months->show(monthColumns(target.goal),
                   std::shared_ptr<const std::vector<MonthRow>>(m_course, &m_course->months));
    auto rows = std::make_shared<const std::vector<RecordRow>>(recordRows(*m_course));
    // The rows' views live in the year that the course holds.
    const auto held =
        std::make_shared<const std::pair<std::shared_ptr<const TargetCourse>, decltype(rows)>>(
            m_course, rows);
    m_records->show(recordColumns(),
                    std::shared_ptr<const std::vector<RecordRow>>(held, rows.get()));
    m_recordsTitle->setText(tr("依据的记录（%1）").arg(m_course->records.size()));
    explainCourse();
}

void TargetsPage::explainCourse() {
    if (!m_course) return;
    explain({[course = m_course, language = m_session.translator().language(),
              unit = m_session.denomination()] { return describeTarget(*course, language, unit); },
             {}});
}

void TargetsPage::reveal(const QString& record) {
    m_wanted = record;
    if (!m_list) return;
    for (std::size_t row = 0; row < m_list->rows.size(); ++row)
        if (fromUtf8(m_list->rows[row].target->code) == record) m_targetTable->goToRow(row);
    m_wanted.clear();
}

}  // namespace grants::ui
