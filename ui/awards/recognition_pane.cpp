// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/recognition_pane.h"

#include "ui/base/theme.h"
#include "ui/query/columns.h"
#include "workspace/local.h"

#include <QBoxLayout>
#include <QLabel>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::string_view kApplication = "受理号", kIndicator = "指标编号", kNumber = "序号",
                           kVerdict = "结论", kDay = "日期", kDeliverable = "成果编号";

const Application* applicationIn(const FundYear& year, const std::string& number) {
    const auto found = std::find_if(year.applications.begin(), year.applications.end(),
                                    [&](const Application& each) { return each.number == number; });
    return found == year.applications.end() ? nullptr : &*found;
}

/// One a text of the plan's lists.
std::vector<RecognitionRow> awaitedBy(const SupportProject& project) {
    std::vector<RecognitionRow> rows;
    for (const Indicator& indicator : project.indicators) {
        const auto* goal = std::get_if<QualitativeGoal>(&indicator.goal);
        if (goal == nullptr) continue;
        for (std::size_t at = 0; at < goal->deliverables.size(); ++at) {
            RecognitionRow row;
            row.indicator = indicator.code;
            row.number = static_cast<std::int64_t>(at) + 1;
            row.text = goal->deliverables[at];
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

void tellRow(RecognitionRow& row, const Recognition& found) {
    row.awaited.id = found.id.value;
    row.verdict = (found.accepted ? RecognitionPane::tr("认定") : RecognitionPane::tr("不认定"))
                      .toStdString();
    row.date = found.date;
    row.deliverable = found.deliverable;
}

}  // namespace

RecognitionPane::RecognitionPane(Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_session(drafts.session()),
      m_sheet(drafts.sheet(QStringLiteral("成果认定"))),
      m_table(new TablePane(m_session, QStringLiteral("recognitions"), tr("成果认定"), this)),
      m_obstacle(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kTiny, 0, 0);
    layout->setSpacing(space::kTiny);
    m_obstacle->setObjectName(QStringLiteral("judgeObstacle"));
    m_obstacle->setProperty("quiet", true);
    m_obstacle->setWordWrap(true);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_table, 1);
    m_table->setEmptyText(tr("请先在上面的表里选一件立项；方案没有列成果的项目没有要认定的。"));
    m_table->setBelonging([this] { return Belonging{tr("受理号"), m_number}; });
    m_table->showModel(m_model);
    m_entry =
        new TableEntry(drafts, *m_table, m_model, m_sheet.name(), TableEntry::Beneath::Nothing);
    m_entry->standBeside();
    showOwnDrafts();
    m_sheet.setBeginning(this, [this](Texts& texts, const DraftSheet::Begun&) {
        texts = textsOf(m_sheet, {{kDay, inIso(today())}});
    });
    connect(&m_session, &Session::presenceChanged, this, &RecognitionPane::showRows);
}

void RecognitionPane::showOwnDrafts() {
    m_entry->setScope([this](const Draft& draft) {
        return textIn(m_sheet, draft.texts, kApplication) == m_number;
    });
}

void RecognitionPane::present(const std::string& application) {
    const bool other = m_number != application;
    m_number = application;
    if (other) showOwnDrafts();
    showRows();
}

void RecognitionPane::showRows() {
    showRight();
    m_model.show(columns(), std::make_shared<const std::vector<RecognitionRow>>(rows()));
}

void RecognitionPane::showRight() {
    const QString obstacle =
        m_session.isOpen() ? m_session.obstacleToChange(Operation::Judge) : QString();
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
}

std::vector<RecognitionRow> RecognitionPane::rows() const {
    if (!m_session.isOpen()) return {};
    const FundYear& year = *m_session.year();
    const Application* application = applicationIn(year, m_number);
    const SupportProject* project =
        application == nullptr ? nullptr : m_session.plan().findProject(application->project);
    if (project == nullptr) return {};
    std::vector<RecognitionRow> rows = awaitedBy(*project);
    for (RecognitionRow& row : rows) {
        row.awaited.start = textsOf(m_sheet, {{kApplication, m_number},
                                              {kIndicator, row.indicator},
                                              {kNumber, std::to_string(row.number)}});
        for (const Recognition& each : year.recognitions) {
            if (each.application == m_number && each.indicator == row.indicator &&
                each.number == row.number)
                tellRow(row, each);
        }
    }
    return rows;
}

/// Typed into by whoever may judge.
std::vector<Column<RecognitionRow>> RecognitionPane::columns() const {
    using Row = RecognitionRow;
    constexpr int kWords = 30;
    auto text = textColumn("text", tr("方案列的成果"), &Row::text);
    text.width = kWords;
    auto verdict = textColumn("verdict", tr("结论"), &Row::verdict);
    auto day = valueColumn("date", tr("日期"), CellKind::Day, &Row::date);
    auto deliverable = identifierColumn("deliverable", tr("成果编号"), &Row::deliverable);
    if (m_session.obstacleToChange(Operation::Judge).isEmpty()) {
        verdict.typedAs(kVerdict);
        day.typedAs(kDay);
        deliverable.typedAs(kDeliverable);
    }
    return {identifierColumn("indicator", tr("指标编号"), &Row::indicator).telling(kIndicator),
            valueColumn("number", tr("序号"), CellKind::Count, &Row::number)
                .added(Adding::Never)
                .telling(kNumber),
            std::move(text),
            std::move(verdict),
            std::move(day),
            std::move(deliverable)};
}

}  // namespace grants::ui
