// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles side by side: the first stands for all together, those behind it for one code each. One of
// them is chosen. Where there is little room the row scrolls.
#pragma once

#include <QScrollArea>
#include <string>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace grants::ui {

class TileStrip : public QScrollArea {
    Q_OBJECT
  public:
    /// Code of the one that is chosen; empty for all together.
    [[nodiscard]] std::string chosen() const;
    /// Shows this one as chosen; empty, or one that is not there, for all. Nobody is told.
    void choose(const std::string& code);
    void chooseNone();

  Q_SIGNALS:
    void choiceChanged();

  protected:
    explicit TileStrip(QWidget* parent);

    /// Made when first asked for, always as the same kind of button. The first one is chosen to
    /// begin with and gives the row its height.
    template <class Tile>
    Tile& tileAt(std::size_t place) {
        while (m_tiles.size() <= place) add(*new Tile(widget()));
        return static_cast<Tile&>(*m_tiles[place]);
    }
    /// Of the tiles behind the first one, all of which are made. What is chosen stays so.
    void setCodes(std::vector<std::string> codes);

  private:
    void add(QAbstractButton& tile);

    QButtonGroup* m_group;
    QHBoxLayout* m_row;
    std::vector<QAbstractButton*> m_tiles;
    std::vector<std::string> m_codes;
};

}  // namespace grants::ui
