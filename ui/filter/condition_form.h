// SPDX-License-Identifier: GPL-3.0-or-later
// A condition for a column, put together by its kind: words, figures or days, and blanks.
#pragma once

#include "ui/query/condition.h"
#include "ui/query/rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace grants::ui {

class CellEditor;

class ConditionForm : public QWidget {
    Q_OBJECT
  public:
    /// Amounts are typed in `denomination`.
    ConditionForm(const ColumnTitle& column, Denomination denomination, QWidget* parent);

    /// Nothing while something is missing or cannot be understood, which is told beside it.
    [[nodiscard]] std::optional<Condition> condition() const;
    /// False when the condition is a choice of values rather than one put together here.
    bool show(const Condition& condition);
    /// The years that a column of days can be narrowed to.
    void offerYears(int first, int last);
    /// What is typed into first.
    [[nodiscard]] QWidget& first() const;

  Q_SIGNALS:
    void changed();

  private:
    void addFields();
    void addMonths();
    void takeMonth();
    void follow();
    void choose(int test);
    [[nodiscard]] std::optional<CellValue> typed(const CellEditor& field) const;

    ColumnTitle m_column;
    Denomination m_denomination;
    QComboBox* m_test;
    CellEditor* m_from = nullptr;
    CellEditor* m_to = nullptr;
    QLabel* m_until;
    QLabel* m_fault;
    QComboBox* m_year = nullptr;  // of days only
    QComboBox* m_month = nullptr;
};

}  // namespace grants::ui
