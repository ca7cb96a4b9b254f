// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and is not saved, for whatever reason: how many rows, what is to be mended, and
// the way there.
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QListWidget;
class QToolButton;

namespace grants::ui {

struct EntryFinding {
    QString place;      // record and column
    QString sentence;   // what is wrong and how to mend it
    bool fault = true;  // something is to be mended; false: it only waits to be saved
    std::function<void()> go;
};

class FindingsBar : public QFrame {
    Q_OBJECT
  public:
    explicit FindingsBar(QWidget* parent = nullptr);

    /// Hides the bar when there are none. `rows` have them.
    void show(std::vector<EntryFinding> findings, std::size_t rows);
    [[nodiscard]] std::size_t count() const { return m_findings.size(); }

  public Q_SLOTS:
    /// To the one after the last visited.
    void goToNext();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QString countOf(std::size_t rows) const;
    void say(const QString& sentence);
    void go(int place);
    void setOpen(bool open);
    void place();
    void setUpList();

    std::vector<EntryFinding> m_findings;
    QLabel* m_count;
    QLabel* m_current;
    bool m_below = false;  // the sentence stands under the rest, which leaves it too little room
    QToolButton* m_more;
    QListWidget* m_list;
    QGridLayout* m_grid;
    int m_place = -1;
};

}  // namespace grants::ui
