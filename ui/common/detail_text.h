// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one thing: facts, steps, notes and links to related records.
#pragma once

#include "ui/common/cell.h"

#include <QString>

namespace grants::ui {

/// The text of a detail, built in reading order. Everything is taken as plain text.
class DetailText {
  public:
    DetailText& title(const QString& text, const QString& subtitle = {});
    DetailText& section(const QString& heading);
    /// A fact with an empty value is left out.
    DetailText& fact(const QString& label, const QString& value);
    DetailText& note(const QString& text);
    /// Something to be careful about.
    DetailText& caution(const QString& text);
    /// A line that leads to `record` on page `page`; `facts` stand beside it.
    DetailText& link(const QString& label, const QString& page, const QString& record,
                     const QString& facts = {});
    [[nodiscard]] QString html() const;

  private:
    void closeTable();
    QString m_html;
    bool m_inTable = false;
};

}  // namespace grants::ui
