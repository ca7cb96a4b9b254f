// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/cases_pane.h"

#include "ui/base/theme.h"

namespace grants::ui {

AnyCasesPane::AnyCasesPane(Session& session, const QString& name, const QString& title,
                           QWidget* parent)
    : AwardsTab(parent),
      m_session(session),
      m_table(new TablePane(session, name, title, this)),
      m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(0, space::kSmall, 0, 0);
    m_body->setSpacing(space::kSmall);
    m_table->setSource([this] { return TableSource{m_session.asOf()}; });
    connect(m_table, &TablePane::currentRowChanged, this, &AnyCasesPane::pointed);
    connect(this, &AnyCasesPane::pointed, this, &AwardsTab::explained);
    connect(m_table, &TablePane::statusChanged, this, &AwardsTab::statusChanged);
}

void AnyCasesPane::showModel(AnyTableModel& model) {
    m_table->showModel(model);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AwardsTab::explained);
}

const Case* AnyCasesPane::current() const {
    const auto row = m_table->view().currentRow();
    return row ? caseAt(*row) : nullptr;
}

std::vector<const Case*> AnyCasesPane::chosen() const {
    std::vector<const Case*> cases;
    for (const std::size_t row : m_table->view().selectedRows())
        if (const Case* one = caseAt(row)) cases.push_back(one);
    return cases;
}

ReportScope AnyCasesPane::chosenScope() const {
    ReportScope scope;
    for (const Case* each : chosen()) scope.applications.push_back(each->number());
    return scope;
}

std::string AnyCasesPane::pointedAt() const {
    const Case* one = m_figures ? current() : nullptr;
    return one == nullptr ? std::string() : one->number();
}

void AnyCasesPane::followTo(std::size_t row) {
    if (m_table->view().tableModel()->lineOf(row)) m_table->view().goToRow(row);
}

Explanation AnyCasesPane::explanation() const {
    const Case* one = m_figures ? current() : nullptr;
    if (one == nullptr) return {[words = hint()] { return DetailText().note(words); }, {}};
    const CaseWording wording{m_session.translator(), m_session.denomination()};
    return {[figures = m_figures, one, wording] { return describeAward(*figures, *one, wording); },
            {},
            {},
            Kinds::AnyId(one->application->id)};
}

}  // namespace grants::ui
