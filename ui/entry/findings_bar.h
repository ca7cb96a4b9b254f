// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and is not saved, for whatever reason: how many rows, what is to be mended, and
// the way there.
#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace grants::ui {

class FindingsList;

/// A record, and where its cell comes among its cells.
using FindingPlace = std::pair<quint64, int>;

struct EntryFinding {
    QString place;      // record and column
    QString sentence;   // what is wrong and how to mend it
    bool fault = true;  // something is to be mended; false: it only waits to be saved
    std::function<void()> go;
    FindingPlace order{};  // they come sorted by it
};

class FindingsBar : public QFrame {
    Q_OBJECT
  public:
    explicit FindingsBar(QWidget* parent = nullptr);
    ~FindingsBar() override;

    /// Hides the bar when there are none. `rows` have them.
    void show(std::vector<EntryFinding> findings, std::size_t rows);
    [[nodiscard]] std::size_t count() const { return m_findings.size(); }

  public Q_SLOTS:
    /// To the one after the last visited, whether that is still there or mended.
    void goToNext();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    [[nodiscard]] QString countOf(std::size_t rows) const;
    void say(const QString& sentence);
    void go(int place);
    [[nodiscard]] int current() const;
    void setOpen(bool open);
    void fillList();
    void place();

    std::vector<EntryFinding> m_findings;
    QLabel* m_count;
    QLabel* m_current;
    bool m_below = false;  // the sentence stands under the rest, which leaves it too little room
    QToolButton* m_more;
    QPointer<FindingsList> m_list;  // made when first asked for
    QGridLayout* m_grid;
    std::optional<FindingPlace> m_visited;
};

}  // namespace grants::ui
