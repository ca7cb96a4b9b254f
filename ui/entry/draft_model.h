// SPDX-License-Identifier: GPL-3.0-or-later
// The rows beneath a table: new records that are not kept yet, and a blank line that begins one.
#pragma once

#include "ui/entry/entry_table.h"

#include <QAbstractTableModel>

namespace grants::ui {

class DraftModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit DraftModel(EntryTable& table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The draft in this line; 0 in the blank one.
    [[nodiscard]] DraftKey keyAt(int line) const;
    [[nodiscard]] int lineOf(DraftKey key) const;
    /// What people call what is typed there.
    [[nodiscard]] QString nameOf(DraftKey key) const;
    [[nodiscard]] int blankLine() const { return static_cast<int>(m_lines.size()) - 1; }
    /// The table has other columns now.
    void restart();

  private:
    void follow();
    void removeAllBut(const std::vector<DraftKey>& wanted);
    void insertMissing(const std::vector<DraftKey>& wanted);
    void insert(int line, const std::vector<DraftKey>& keys);
    void beginIn(int blank, std::vector<DraftKey> keys);
    [[nodiscard]] std::vector<DraftKey> fresh() const;

    EntryTable& m_table;
    std::vector<DraftKey> m_lines{0};  // the last one blank
    int m_columns = 0;
};

}  // namespace grants::ui
