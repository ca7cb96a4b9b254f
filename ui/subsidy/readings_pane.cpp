// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subsidy/readings_pane.h"

#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace grants::ui {

ReadingsPane::ReadingsPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_table(new TablePane(session, QStringLiteral("readings"), tr("口径比较"), this)),
      m_model(new TableModel<ReadingRow>(this)),
      m_cancelled(std::make_shared<std::atomic<bool>>(false)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->showModel(*m_model);
    m_table->setEmptyText(tr("正在逐项换读法重算……"));
    connect(m_table, &TablePane::currentRowChanged, this, &ReadingsPane::chosen);
    connect(&m_table->view(), &TableView::activated, this, [this] {
        if (const ReadingRow* at = row()) Q_EMIT tryAsked(at->reading->name, at->option->code);
    });
}

ReadingsPane::~ReadingsPane() {
    *m_cancelled = true;
}

void ReadingsPane::ask(const Question& question, std::shared_ptr<const UnitNames> names) {
    m_question = question;
    m_names = std::move(names);
    m_stale = true;
    if (isVisible()) work();
}

void ReadingsPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) work();
}

void ReadingsPane::work() {
    m_stale = false;
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    using Answer = std::shared_ptr<const ReadingFigures>;
    m_session.compute<Answer>(
        this,
        [question = m_question, year = m_session.year(), names = m_names,
         plan = m_session.sharedPlan(), cancelled = m_cancelled] {
            return compareReadings(question, year, names, *plan, *cancelled);
        },
        [this](const Answer& figures) {
            if (figures) present(figures);
        });
}

void ReadingsPane::present(std::shared_ptr<const ReadingFigures> figures) {
    m_figures = std::move(figures);
    m_model->show(readingColumns(m_session.translator().language()),
                  std::shared_ptr<const std::vector<ReadingRow>>(m_figures, &m_figures->rows));
    m_table->view().columns().refit();
    Q_EMIT chosen();
}

const ReadingRow* ReadingsPane::row() const {
    const auto at = m_table->view().currentRow();
    return m_figures && at && *at < m_figures->rows.size() ? &m_figures->rows[*at] : nullptr;
}

Explanation ReadingsPane::explanation(const Wording& wording) const {
    const ReadingRow* chosen = row();
    if (chosen == nullptr) return {};
    return {[figures = m_figures, chosen, wording] {
                return describeReading(*figures, *chosen, wording);
            },
            {}};
}

}  // namespace grants::ui
