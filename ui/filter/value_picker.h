// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a column to choose from, with a field that looks for them by text and pinyin.
#pragma once

#include "ui/filter/value_checks.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace grants::ui {

class AnyTableModel;

class ValuePicker : public QWidget {
    Q_OBJECT
  public:
    /// Lists the values beside the window; both outlive this.
    ValuePicker(AnyTableModel& model, int column, QWidget* parent);

    [[nodiscard]] const ValueChecks& checks() const { return *m_checks; }
    /// Whether what is ticked can be asked for.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QLineEdit& field() const { return *m_field; }

  Q_SIGNALS:
    void changed();
    void listed(const grants::ui::ValueListPtr& list);

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    void list();
    void search();
    void tell();

    AnyTableModel& m_model;
    int m_column;
    ValueChecks* m_checks;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_hint;
    bool m_searching = false;  // the list does not yet answer what is typed
};

}  // namespace grants::ui
