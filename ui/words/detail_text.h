// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one thing: facts, steps, notes and links to related records.
#pragma once

#include "ui/base/cell.h"

#include <QString>
#include <QStringList>

namespace grants::ui {

/// The text of a detail, built in reading order. Everything is taken as plain text.
class DetailText {
  public:
    DetailText& title(const QString& text, const QString& subtitle = {});
    DetailText& section(const QString& heading);
    /// A fact with an empty value is left out.
    DetailText& fact(const QString& label, const QString& value);
    /// One step of a calculation, numbered within its section, and the amount after it.
    DetailText& step(const QString& words, const QString& clause, const QString& amount);
    /// What the steps come to.
    DetailText& result(const QString& label, const QString& amount);
    /// The titles of a table, and its lines: cells side by side. `caution` is the place of the cell
    /// to be careful about; -1: none.
    DetailText& titles(const QStringList& titles);
    DetailText& row(const QStringList& cells, int caution = -1);
    DetailText& line(const QString& text);
    DetailText& note(const QString& text);
    /// Something to be careful about.
    DetailText& caution(const QString& text);
    /// A line that leads to `record` on page `page`; `facts` stand beside it.
    DetailText& link(const QString& label, const QString& page, const QString& record,
                     const QString& facts = {});

    [[nodiscard]] QString html() const;
    [[nodiscard]] bool isEmpty() const { return m_html.isEmpty(); }
    /// What title() was given, for names of files.
    [[nodiscard]] const QString& titleText() const { return m_title; }

  private:
    enum class Table { None, Facts, Steps, Cells };
    void open(Table table);
    QString m_title, m_html;
    Table m_table = Table::None;
    int m_step = 0;
};

}  // namespace grants::ui
