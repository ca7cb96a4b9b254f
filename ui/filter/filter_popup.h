// SPDX-License-Identifier: GPL-3.0-or-later
// What a column is sorted and filtered by, chosen beneath its title as in a spreadsheet: by its
// values or by a condition. Lies in the window, for input methods do not reach pop-up windows.
#pragma once

#include "ui/query/value_list.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace grants::ui {

class ConditionForm;
class TableView;
class ValuePicker;

class FilterPopup : public QFrame {
    Q_OBJECT
  public:
    /// Shows itself, takes the keyboard and goes when it is answered or left.
    FilterPopup(TableView& view, int column);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void addSorting(QBoxLayout& layout);
    void addAnswers(QBoxLayout& layout);
    void showFilter();
    void place();
    [[nodiscard]] bool holds(const QObject* object) const;
    [[nodiscard]] bool isReady() const;
    void showWay(int way);
    void refresh();
    [[nodiscard]] QWidget& first() const;
    void turn();
    void sort(Qt::SortOrder order);
    void accept();
    void leave();
    void clear();
    void offerYears(const ValueListPtr& list);
    [[nodiscard]] QString key() const;

    TableView& m_view;
    int m_column;
    QTabBar* m_ways = nullptr;
    QStackedWidget* m_stack = nullptr;
    ValuePicker* m_values = nullptr;
    ConditionForm* m_condition = nullptr;
    QPushButton* m_take = nullptr;
    bool m_awaited = false;  // accepted before what was typed is looked for
};

/// Opens the pop-up wherever the table asks for one.
void offerFilters(TableView& view);

}  // namespace grants::ui
