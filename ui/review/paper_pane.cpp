// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/paper_pane.h"

#include "ui/base/theme.h"
#include "ui/print/report_button.h"
#include "ui/query/columns.h"
#include "ui/record/record_history.h"

#include <QBoxLayout>
#include <QLabel>
#include <algorithm>

namespace grants::ui {

namespace {

const QString kSheet = QStringLiteral("评审打分");
constexpr std::string_view kOnPaper = "纸质", kYes = "是";

/// Sheets that are filled in at the desk are their experts' own.
std::shared_ptr<const std::vector<Score>> paperScores(const ReviewBook& book) {
    auto scores = std::make_shared<std::vector<Score>>();
    std::copy_if(book.year->scores.begin(), book.year->scores.end(), std::back_inserter(*scores),
                 [](const Score& each) { return each.onPaper; });
    return scores;
}

}  // namespace

PaperPane::PaperPane(Drafts& drafts, QWidget* parent)
    : QWidget(parent),
      m_session(drafts.session()),
      m_model(new TableModel<Score>(this)),
      m_records(new RecordPane(drafts, *m_model, QStringLiteral("paperScores"), tr("纸质评分"),
                               kSheet, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kTiny, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeTools());
    layout->addWidget(m_records);
    m_records->table().setEmptyText(
        tr("还没有纸质评分。在下面的空行照签字的评分表录入：每个评分项占一行，填上提交日期。"));
    DraftSheet& sheet = drafts.sheet(kSheet);
    sheet.setBeginning(this, [&sheet](Texts& texts, const DraftSheet::Begun&) {
        const std::size_t column = sheet.entry()->columnNamed(kOnPaper);
        if (column < texts.size() && texts[column].empty()) texts[column] = kYes;
    });
    connect(m_records, &RecordPane::pointed, this, &PaperPane::explained);
}

QLayout* PaperPane::makeTools() {
    m_sheets = new ReportButton(
        m_session, tr("打分表"),
        [this] {
            return ReportWish{"score-sheets", awaited()};
        },
        this);
    m_sheets->setObjectName(QStringLiteral("awaitedSheets"));
    auto* title = new QLabel(tr("纸质评分录入"), this);
    title->setFont(typeFace(TypeSize::Body, true));
    auto* line = new QHBoxLayout;
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(m_sheets);
    return line;
}

ReportScope PaperPane::awaited() const {
    ReportScope scope;
    for (const Case& each : m_figures->book->cases.cases())
        if (each.state == "in_review") scope.applications.push_back(each.number());
    return scope;
}

std::vector<Column<Score>> PaperPane::columns() const {
    const ReviewBookPtr book = m_figures->book;
    return {identifierColumn("application", tr("受理号"), &Score::application).typedAs("受理号"),
            identifierColumn("expert", tr("专家编号"), &Score::expert).typedAs("专家编号"),
            Column<Score>{QStringLiteral("name"), tr("姓名"), CellKind::Text,
                          [book](const Score& row) -> CellValue {
                              const Expert* expert = book->cases.expert(row.expert);
                              return expert == nullptr ? CellValue()
                                                       : CellValue(std::string_view(expert->name));
                          }},
            textColumn("criterion", tr("评分项"), &Score::criterion).typedAs("评分项"),
            Column<Score>{QStringLiteral("points"), tr("分值"), CellKind::Decimal,
                          [](const Score& row) -> CellValue { return inDecimal(row.points); }}
                .typedAs("分值"),
            textColumn("words", tr("意见"), &Score::words).typedAs("意见"),
            valueColumn("submitted", tr("提交日期"), CellKind::Day, &Score::submitted)
                .typedAs("提交日期"),
            valueColumn("onPaper", tr("纸质"), CellKind::Flag, &Score::onPaper).typedAs(kOnPaper)};
}

void PaperPane::present(ReviewFiguresPtr figures) {
    m_figures = std::move(figures);
    m_scores = paperScores(*m_figures->book);
    m_model->show(columns(), m_scores);
    m_sheets->offer(awaited().applications.empty() ? tr("没有评审中的申报") : QString(),
                    tr("评审中的申报的打分表，每位专家每件一页，供手写签字"));
    Q_EMIT explained();
}

Explanation PaperPane::explanation() const {
    const auto row = m_records->currentRow();
    if (!m_scores || !row || *row >= m_scores->size()) {
        return {[] {
                    return DetailText().note(
                        tr("选一行纸质评分，这里显示它是哪张评分表的；扫描件可以作为附件附上。"));
                },
                {}};
    }
    const Score& score = (*m_scores)[*row];
    return {[rows = m_records->table().view().tableModel()->rows(), row = *row,
             denomination = m_session.denomination()] {
                DetailText text;
                text.title(displayText(rows->value(row, 0), denomination));
                for (int column = 1; column < rows->columnCount(); ++column) {
                    text.fact(rows->column(column).title,
                              displayText(rows->value(row, column), denomination));
                }
                return text;
            },
            historyOf(score.id, columns(), m_session.denomination()),
            {},
            Kinds::AnyId(score.id)};
}

}  // namespace grants::ui
