// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a detail text; its links lead to pages and records.
#pragma once

#include "ui/words/detail_text.h"

#include <QTextBrowser>

namespace grants::ui {

struct Theme;

/// The style sheet of a detail text, on the screen and on paper.
[[nodiscard]] QString detailStyle(const Theme& theme);

class DetailView : public QTextBrowser {
    Q_OBJECT
  public:
    explicit DetailView(QWidget* parent = nullptr);

    void showText(const DetailText& text);
    /// Says what choosing a row would show here.
    void showHint(const QString& hint);

  Q_SIGNALS:
    void linkChosen(const QString& page, const QString& record);
};

}  // namespace grants::ui
