// SPDX-License-Identifier: GPL-3.0-or-later
// A page in the room that the window has; where that is less than the page can do with, it scrolls.
#pragma once

#include <QScrollArea>

namespace grants::ui {

class ScrolledPage : public QScrollArea {
    Q_OBJECT
  public:
    ScrolledPage(QWidget* content, QWidget* parent);
    /// Hears no more of the keyboard, which moves on while the widgets go.
    ~ScrolledPage() override;

    [[nodiscard]] QWidget* content() const { return m_content; }

  private:
    void follow(QWidget* focus);

    QWidget* m_content;
};

}  // namespace grants::ui
