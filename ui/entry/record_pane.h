// SPDX-License-Identifier: GPL-3.0-or-later
// A table of records that are typed on a page, with the form beside it.
#pragma once

#include "ui/drafts/drafts.h"
#include "ui/entry/entry_form.h"

#include <QWidget>
#include <optional>

namespace grants::ui {

class RecordPane : public QWidget {
    Q_OBJECT
  public:
    /// `key` names what is remembered of the table, `sheet` the import sheet it is typed by.
    RecordPane(Drafts& drafts, AnyTableModel& model, const QString& key, const QString& title,
               const QString& sheet, QWidget* parent);

    [[nodiscard]] TablePane& table() const { return *m_pane; }
    /// Made when first asked for; belongs to `parent` then.
    [[nodiscard]] RecordForm& form(QWidget* parent);
    void flush();
    /// The stored record one is at; none while one is among the new ones beneath.
    [[nodiscard]] std::optional<std::size_t> currentRow() const { return m_entry->currentRow(); }
    [[nodiscard]] bool isAtNew() const { return m_entry->isAtNew(); }
    /// Goes to a stored record; false when it is not there.
    bool reveal(std::int64_t id);

  Q_SIGNALS:
    /// Something else is pointed at.
    void pointed();
    void formAsked();

  private:
    void followForm();

    Drafts& m_drafts;
    AnyTableModel& m_model;
    QString m_sheet;
    TablePane* m_pane;
    TableEntry* m_entry;
    RecordForm* m_form = nullptr;
};

}  // namespace grants::ui
