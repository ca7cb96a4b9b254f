// SPDX-License-Identifier: GPL-3.0-or-later
// The named looks of one table that its user keeps; every change is written to the settings at
// once.
#pragma once

#include "ui/table/table_look.h"

namespace grants::ui {

struct SavedView {
    QString name;
    TableLook look;
};

class SavedViews {
  public:
    explicit SavedViews(const QString& table);

    [[nodiscard]] const std::vector<SavedView>& all() const { return m_views; }
    [[nodiscard]] QStringList names() const;
    /// Null when there is none of this name.
    [[nodiscard]] const SavedView* find(const QString& name) const;
    /// Puts it in the place of the one with its name, else last.
    void put(SavedView view);
    /// Another one of the new name goes.
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    /// The one a table opens with; empty for none.
    [[nodiscard]] const QString& usual() const { return m_usual; }
    void setUsual(const QString& name);

  private:
    void keep() const;

    QString m_table;
    std::vector<SavedView> m_views;
    QString m_usual;
};

}  // namespace grants::ui
