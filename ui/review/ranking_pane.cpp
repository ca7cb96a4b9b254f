// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ranking_pane.h"

#include "ui/base/theme.h"
#include "ui/print/report_button.h"
#include "ui/review/ranking_detail.h"
#include "ui/review/ranking_rows.h"
#include "ui/review/slot_line.h"
#include "ui/words/target_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

constexpr const char* kSetting = "score_agg";
constexpr int kNarrowestChoice = 96;  // its list shows the words whole
constexpr std::array kAggregations = {Aggregation::Mean, Aggregation::Trimmed, Aggregation::Median};

}  // namespace

RankingPane::RankingPane(Session& session, QWidget* parent)
    : PageTab(parent),
      m_session(session),
      m_pane(new TablePane(session, QStringLiteral("ranking"), tr("评审排名"), this)),
      m_model(new TableModel<RankingRow>(this)),
      m_line(new SlotLine(m_pane->view())) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(makeChoices());
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("rankingNote"));
    m_note->setProperty("quiet", true);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addWidget(m_pane, 1);
    m_pane->view().setItemDelegate(m_line);
    m_pane->showModel(*m_model);
    m_pane->setSource([this] { return source(); });
    m_pane->setEmptyText(tr("还没有要排名的申报。"));
    connect(m_pane, &TablePane::currentRowChanged, this, &RankingPane::followRow);
    connect(m_pane, &TablePane::statusChanged, this, &PageTab::statusChanged);
}

QComboBox* RankingPane::addChoice(QBoxLayout& line, const char* name, const QString& text) {
    auto* label = new QLabel(text, this);
    label->setProperty("quiet", true);
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(text);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(kNarrowestChoice);
    label->setBuddy(box);
    line.addWidget(label);
    line.addWidget(box);
    return box;
}

QLayout* RankingPane::makeChoices() {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    m_projects = addChoice(*line, "rankingProject", tr("支持项目"));
    m_aggregations = addChoice(*line, "aggregation", tr("评分汇总"));
    m_badge = new QLabel(tr("试算，不是文件的口径"), this);
    m_badge->setObjectName(QStringLiteral("badge"));
    m_reset = new QPushButton(tr("恢复文件口径"), this);
    m_reset->setObjectName(QStringLiteral("resetAggregation"));
    line->addWidget(m_badge);
    line->addWidget(m_reset);
    line->addStretch(1);
    line->addWidget(makeReport());
    m_badge->hide();
    m_reset->hide();
    connect(m_projects, &QComboBox::currentIndexChanged, this,
            [this] { showRankings(m_rankings); });
    connect(m_aggregations, &QComboBox::currentIndexChanged, this, &RankingPane::refresh);
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_aggregations->setCurrentIndex(m_aggregations->findData(fromUtf8(m_own))); });
    return line;
}

QWidget* RankingPane::makeReport() {
    m_report = new ReportButton(
        m_session, tr("汇总表"),
        [this] {
            return ReportWish{"ranking", {m_projects->currentData().toString().toStdString(), {}}};
        },
        this);
    m_report->setObjectName(QStringLiteral("rankingReport"));
    return m_report;
}

void RankingPane::present(ReviewFiguresPtr figures) {
    m_figures = std::move(figures);
    offerProjects();
    offerAggregations();
    refresh();
}

void RankingPane::offerProjects() {
    const QSignalBlocker quiet(m_projects);
    const QVariant kept = m_projects->currentData();
    m_projects->clear();
    for (const ProjectRanking& each : *m_figures->rankings) {
        m_projects->addItem(fromUtf8(each.project->code) + QStringLiteral("  ") +
                                nameOf(*each.project, m_session.translator().language()),
                            fromUtf8(each.project->code));
    }
    m_projects->setCurrentIndex(
        std::max(m_projects->findData(kept), m_projects->count() > 0 ? 0 : -1));
}

QString RankingPane::wordsOf(const std::string& aggregation) const {
    const Parameter* parameter = m_figures->book->plan->findParameter(kSetting);
    if (parameter == nullptr) return fromUtf8(aggregation);
    const SettingOption option = inWords(parameter->options, aggregation);
    return planText(option.text, option.textEn, m_session.translator().language());
}

/// What was tried out stays tried out in the next snapshot.
void RankingPane::offerAggregations() {
    const QSignalBlocker quiet(m_aggregations);
    const std::string& own = m_figures->book->plan->value(kSetting);
    const QVariant kept = m_own == own ? m_aggregations->currentData() : QVariant();
    m_own = own;
    m_aggregations->clear();
    for (const Aggregation each : kAggregations) {
        const std::string code(codeText(each));
        const QString words = wordsOf(code);
        m_aggregations->addItem(code == own ? tr("%1（文件）").arg(words) : words, fromUtf8(code));
    }
    const int at = m_aggregations->findData(kept.isValid() ? kept : QVariant(fromUtf8(own)));
    m_aggregations->setCurrentIndex(std::max(at, 0));
}

std::optional<Aggregation> RankingPane::trial() const {
    const std::string code = m_aggregations->currentData().toString().toStdString();
    if (code == m_figures->book->plan->value(kSetting)) return std::nullopt;
    const auto found = std::find_if(kAggregations.begin(), kAggregations.end(),
                                    [&](Aggregation each) { return codeText(each) == code; });
    return found == kAggregations.end() ? std::nullopt : std::optional(*found);
}

void RankingPane::refresh() {
    if (!m_figures) return;
    showTrial();
    if (!trial()) return showRankings(m_figures->rankings);
    using Answer = std::shared_ptr<const Rankings>;
    m_session.compute<Answer>(
        this, [book = m_figures->book, tried = trial()] { return rankingsOf(book, tried); },
        [this, tried = trial()](const Answer& rankings) {
            if (trial() == tried) showRankings(rankings);
        });
}

void RankingPane::showTrial() {
    m_badge->setVisible(trial().has_value());
    m_reset->setVisible(trial().has_value());
    m_report->offer(trial() ? tr("试算的排名不作为汇总表，请先恢复文件口径") : QString(),
                    tr("这类项目的评审汇总表，供专家签名"));
}

const ProjectRanking* RankingPane::chosen() const {
    if (!m_rankings) return nullptr;
    const std::string code = m_projects->currentData().toString().toStdString();
    const auto found =
        std::find_if(m_rankings->begin(), m_rankings->end(),
                     [&](const ProjectRanking& each) { return each.project->code == code; });
    return found == m_rankings->end() ? nullptr : &*found;
}

void RankingPane::showRankings(std::shared_ptr<const Rankings> rankings) {
    if (!m_figures || !rankings) return;
    const std::string former = m_current;
    m_rankings = std::move(rankings);
    const ProjectRanking* ranking = chosen();
    m_line->setAbove(ranking == nullptr ? 0 : ranking->aboveLine);
    m_model->show(rankingColumns(m_figures->book, m_session.translator().language()),
                  ranking == nullptr ? std::make_shared<const std::vector<RankingRow>>()
                                     : within(m_rankings, ranking->rows));
    showNote(ranking);
    showApplication(former);
    Q_EMIT explained();
}

void RankingPane::followRow() {
    const auto row = m_pane->view().currentRow();
    const ProjectRanking* ranking = chosen();
    const bool known = ranking != nullptr && row && *row < ranking->rows.size();
    m_current = known ? ranking->rows[*row].number() : std::string();
    Q_EMIT explained();
}

/// Whoever looks at an application goes on with it, wherever it stands now.
void RankingPane::showApplication(const std::string& application) {
    const ProjectRanking* ranking = chosen();
    if (ranking == nullptr || application.empty()) return;
    for (std::size_t row = 0; row < ranking->rows.size(); ++row)
        if (ranking->rows[row].number() == application) m_pane->view().goToRow(row);
}

void RankingPane::showNote(const ProjectRanking* ranking) {
    m_note->setVisible(ranking != nullptr);
    if (ranking == nullptr) return;
    const auto count = [&](auto is) {
        return countText(std::count_if(ranking->rows.begin(), ranking->rows.end(), is));
    };
    const QString scored =
        count([](const RankingRow& row) { return row.ranked->exact.has_value(); });
    QString text = tr("名额 %1 个，合格分 %2；共 %3 件，%4 件有得分。粗线以上在名额内。"
                      "得分相同的，依次比“实施方案”和“绩效目标”均分，仍相同的并列。")
                       .arg(ranking->ranking.slots)
                       .arg(m_figures->book->plan->rules().scorePass)
                       .arg(ranking->rows.size())
                       .arg(scored);
    const auto isOpen = [](const RankingRow& row) { return mayChangeRanks(*row.ranked); };
    if (std::any_of(ranking->rows.begin(), ranking->rows.end(), isOpen))
        text += tr("%1 件评审未结束，名次暂定。").arg(count(isOpen));
    const auto isSealed = [](const RankingRow& row) { return row.isSealed; };
    if (std::any_of(ranking->rows.begin(), ranking->rows.end(), isSealed))
        text += tr("%1 件的评分表还封存着，结束评审后才排名。").arg(count(isSealed));
    m_note->setText(text);
}

TableSource RankingPane::source() const {
    TableSource source;
    if (!m_figures) return source;
    source.schemeCode = m_projects->currentData().toString();
    source.scheme = m_projects->currentText();
    if (trial()) source.readings << tr("评分汇总：%1").arg(m_aggregations->currentText());
    return source;
}

Explanation RankingPane::explanation() const {
    const auto row = m_pane->view().currentRow();
    const ProjectRanking* ranking = chosen();
    if (ranking == nullptr || !row || *row >= ranking->rows.size()) {
        return {[] {
                    return DetailText().note(
                        tr("选一件申报，这里写明它的得分、名次的由来，以及去掉每位专家会怎样。"));
                },
                {}};
    }
    const RankWording wording{wordsOf(std::string(codeText(ranking->ranking.aggregation))),
                              m_session.translator().language()};
    return {[book = m_figures->book, rankings = m_rankings, ranking, &of = ranking->rows[*row],
             wording] { return describeRank(*book, *ranking, of, wording); },
            {},
            trial() ? tr("试算") : QString(),
            Kinds::AnyId(ranking->rows[*row].ranked->item->application->id)};
}

bool RankingPane::reveal(const QString& record) {
    if (!m_figures) return false;
    const std::string wanted = record.toStdString();
    for (const ProjectRanking& each : *m_figures->rankings) {
        const bool isIn =
            std::any_of(each.rows.begin(), each.rows.end(),
                        [&](const RankingRow& row) { return row.number() == wanted; });
        if (each.project->code != wanted && !isIn) continue;
        m_projects->setCurrentIndex(m_projects->findData(fromUtf8(each.project->code)));
        showApplication(wanted);
        return true;
    }
    return false;
}

}  // namespace grants::ui
