// SPDX-License-Identifier: GPL-3.0-or-later
// A page in the room that the window has; where that is less than the page can do with, it scrolls,
// and follows whoever types.
#pragma once

#include <QScrollArea>
#include <memory>

namespace grants::ui {

class ScrolledPage : public QScrollArea {
    Q_OBJECT
  public:
    ScrolledPage(QWidget* content, QWidget* parent);
    /// Hears no more of the keyboard, which moves on while the widgets go.
    ~ScrolledPage() override;

    [[nodiscard]] QWidget* content() const { return m_content; }

  private:
    [[nodiscard]] bool isWithin(const QWidget* focus) const;
    void follow(QWidget* focus);
    void followCursor();
    void bringCursorIntoView();

    QWidget* m_content;
    std::unique_ptr<QObject> m_watch;  // of the table that has the keyboard
};

}  // namespace grants::ui
