// SPDX-License-Identifier: GPL-3.0-or-later
// A tab whose table lists applications, one a row, about which something is decided.
#pragma once

#include "ui/awards/award_detail.h"
#include "ui/awards/awards_tab.h"

#include <QBoxLayout>
#include <QString>

namespace grants::ui {

/// All but the rows.
class AnyCasesPane : public AwardsTab {
    Q_OBJECT
  public:
    AnyCasesPane(Session& session, const QString& name, const QString& title, QWidget* parent);

    [[nodiscard]] TablePane& table() const override { return *m_table; }
    [[nodiscard]] Explanation explanation() const override;
    [[nodiscard]] std::vector<const Case*> chosen() const override;
    [[nodiscard]] std::string pointedAt() const override;

  Q_SIGNALS:
    /// The cursor came to another row, or the rows are other ones.
    void pointed();

  protected:
    /// What stands in the panel while nothing is selected.
    [[nodiscard]] virtual QString hint() const = 0;
    /// Of the row with this number; null for none.
    [[nodiscard]] virtual const Case* caseAt(std::size_t row) const = 0;
    /// The application that the cursor is on; null for none.
    [[nodiscard]] const Case* current() const;
    /// The applications that are chosen; what is of none of them is of all.
    [[nodiscard]] ReportScope chosenScope() const;
    void showModel(AnyTableModel& model);
    /// A row that is not filtered away.
    void followTo(std::size_t row);
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }

    Session& m_session;
    AwardFiguresPtr m_figures;
    TablePane* m_table;

  private:
    QVBoxLayout* m_body;
};

/// `Row` has `item`.
template <class Row>
class CasesPane : public AnyCasesPane {
  public:
    CasesPane(Session& session, const QString& name, const QString& title, QWidget* parent)
        : AnyCasesPane(session, name, title, parent) {
        showModel(m_model);
    }

    /// By 受理号 or 立项编号.
    bool reveal(const QString& record) override {
        const Case* one = m_figures ? m_figures->find(record.toStdString()) : nullptr;
        const auto row = one == nullptr ? std::nullopt : rowOf(*one);
        if (row) m_table->reveal(*row);
        return row.has_value();
    }
    void follow(const Case& one) override {
        if (const auto row = rowOf(one)) followTo(*row);
    }

  protected:
    using RowsPtr = std::shared_ptr<const std::vector<Row>>;

    void showRows(std::vector<Column<Row>> columns, RowsPtr rows) {
        m_rows = std::move(rows);
        m_model.show(std::move(columns), m_rows);
        Q_EMIT pointed();
    }
    [[nodiscard]] const Row* rowAt(std::size_t row) const {
        return m_rows && row < m_rows->size() ? &(*m_rows)[row] : nullptr;
    }
    [[nodiscard]] std::optional<std::size_t> rowOf(const Case& one) const {
        for (std::size_t row = 0; m_rows && row < m_rows->size(); ++row)
            if ((*m_rows)[row].item == &one) return row;
        return std::nullopt;
    }
    [[nodiscard]] const Row* currentRow() const {
        const auto row = m_table->view().currentRow();
        return row ? rowAt(*row) : nullptr;
    }
    [[nodiscard]] const Case* caseAt(std::size_t row) const override {
        const Row* found = rowAt(row);
        return found == nullptr ? nullptr : found->item;
    }
    [[nodiscard]] const RowsPtr& rows() const { return m_rows; }

    TableModel<Row> m_model;

  private:
    RowsPtr m_rows;
};

}  // namespace grants::ui
