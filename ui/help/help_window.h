// SPDX-License-Identifier: GPL-3.0-or-later
// The manual beside the program: contents and search on the left, the chapter on the right.
#pragma once

#include "ui/help/manual.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;

namespace grants::ui {

class ManualView;

class HelpWindow : public QWidget {
    Q_OBJECT
  public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Shows itself in front at a chapter; at the first one when there is none of that key.
    void showChapter(const QString& key);
    [[nodiscard]] QString chapter() const;

  private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeReading();
    void makeContents();
    void makeShortcuts();
    void search(const QString& words);
    void openHit(int row);
    void followChapter();

    std::vector<Chapter> m_manual;
    std::vector<ManualHit> m_hits;
    QLineEdit* m_search = nullptr;
    QStackedWidget* m_lists = nullptr;
    QTreeWidget* m_contents = nullptr;
    QListWidget* m_results = nullptr;
    ManualView* m_view = nullptr;
};

/// The chapter for where the keyboard is: the nearest widget whose property `chapter` names one,
/// else the page in view, else the first steps.
[[nodiscard]] QString chapterFor(const QWidget* focus, const QString& page);

}  // namespace grants::ui
