// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/experts_pane.h"

#include "ui/record/record_history.h"
#include "ui/review/expert_rows.h"
#include "ui/review/packages/packages_bar.h"

#include <QBoxLayout>
#include <set>

namespace grants::ui {

namespace {

const QString kExpert = QStringLiteral("expert:#");

}  // namespace

ExpertsPane::ExpertsPane(Drafts& drafts, QWidget* parent)
    : PageTab(parent),
      m_session(drafts.session()),
      m_model(new TableModel<Expert>(this)),
      m_records(new RecordPane(drafts, *m_model, QStringLiteral("experts"), tr("评审专家"),
                               QStringLiteral("评审专家"), this)),
      m_packages(new PackagesBar(m_session, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_packages);
    layout->addWidget(m_records, 1);
    m_records->table().setEmptyText(
        tr("还没有评审专家。在下面的空行录入，或按 Ctrl+I 导入工作簿的表“评审专家”。"));
    connect(m_records, &RecordPane::pointed, this, &PageTab::explained);
    connect(m_records, &RecordPane::formAsked, this, &PageTab::formAsked);
    connect(&m_records->table(), &TablePane::statusChanged, this, &PageTab::statusChanged);
    connect(m_records->table().view().selectionModel(), &QItemSelectionModel::selectionChanged,
            this, &ExpertsPane::followSelection);
}

void ExpertsPane::present(ReviewFiguresPtr figures) {
    m_figures = std::move(figures);
    const auto year = m_figures->book->year;
    m_model->show(expertColumns(m_figures),
                  std::shared_ptr<const std::vector<Expert>>(year, &year->experts));
    followSelection();
    Q_EMIT explained();
}

void ExpertsPane::followSelection() {
    if (!m_figures) return;
    std::set<int> lines;
    for (const QItemSelectionRange& range : m_records->table().view().selectionModel()->selection())
        for (int line = range.top(); line <= range.bottom(); ++line) lines.insert(line);
    const std::vector<Expert>& experts = m_figures->book->year->experts;
    std::vector<Expert> chosen;
    for (const int line : lines) {
        const auto row = m_model->rowAt(line);
        if (row && *row < experts.size()) chosen.push_back(experts[*row]);
    }
    m_packages->follow(std::move(chosen));
}

Explanation ExpertsPane::explanation() const {
    const auto row = m_records->currentRow();
    if (!m_figures || !row || *row >= m_figures->book->year->experts.size()) {
        return {
            [] {
                return DetailText().note(tr("选一位专家，这里列出分到他的申报、进度和回避单位。"));
            },
            {}};
    }
    const Expert& expert = m_figures->book->year->experts[*row];
    return {[figures = m_figures, &expert] { return describeExpert(*figures, expert); },
            historyOf(expert.id, expertColumns(m_figures), m_session.denomination()),
            {},
            Kinds::AnyId(expert.id)};
}

bool ExpertsPane::reveal(const QString& record) {
    return record.startsWith(kExpert) && m_records->reveal(record.mid(kExpert.size()).toLongLong());
}

}  // namespace grants::ui
