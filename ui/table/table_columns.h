// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of one table on the screen: fitted to what stands in them, or as the user has made
// them, which is remembered.
#pragma once

#include "ui/query/column_layout.h"
#include "ui/table/table_header.h"

#include <QObject>

namespace grants::ui {

class AnyTableModel;

class TableColumns : public QObject {
    Q_OBJECT
  public:
    /// `table` keys what is remembered; both outlive this.
    TableColumns(const QString& table, TableHeader& header, QObject* parent);

    /// The columns of these rows, whenever they are other ones or have many more rows than before.
    void follow(const AnyTableModel& model);

    [[nodiscard]] const ColumnLayout& layout() const { return m_layout; }
    void setLayout(ColumnLayout layout);
    /// Columns that can be seen, in the order shown.
    [[nodiscard]] std::vector<int> shown() const;
    /// The last column shown stays.
    void setShown(int column, bool shown);
    /// This column and those before it stay in place.
    void freezeTo(int column);
    void unfreeze();
    /// The width that shows the title and most of the cells; long words are left to be elided.
    [[nodiscard]] int fittingWidth(int column) const;
    /// Forgets the width set by hand.
    void fit(int column);
    /// The rows are of something else now: fits what was not set by hand.
    void refit();
    /// Gives the room that is left in the header to the columns whose words are elided.
    void useRoom();

  Q_SIGNALS:
    /// By the user or by setLayout().
    void changed();

  private:
    /// What a column needs: to be read, and to show every word.
    struct Need {
        int fitting = 0, whole = 0;
    };

    void apply();
    void fitAll();
    [[nodiscard]] Need needOf(int column) const;
    [[nodiscard]] int chosenWidth(int column) const { return m_layout.widths.value(key(column)); }
    void remember();
    void takeOrder();
    void takeWidth(int column, int width);
    [[nodiscard]] bool stretches(int column) const;
    [[nodiscard]] const QString& key(int column) const;

    QString m_table;
    TableHeader& m_header;
    const AnyTableModel* m_model = nullptr;
    ColumnLayout m_layout;
    QStringList m_keys;    // of the columns that the layout is applied to
    QStringList m_titles;  // that the widths were fitted to
    std::vector<Need> m_needs;
    int m_fittedLines = 0;
    bool m_applying = false;
};

}  // namespace grants::ui
