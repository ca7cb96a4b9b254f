// SPDX-License-Identifier: GPL-3.0-or-later
// The titles of a table: sorting by a click, a funnel each, the first columns held in place.
#pragma once

#include <QHeaderView>
#include <QSet>

namespace grants::ui {

class TableHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit TableHeader(QWidget* parent = nullptr);

    /// So many of the first columns shown (one unless told) stay in place when the others are
    /// scrolled.
    void setFrozen(int columns);
    [[nodiscard]] int frozen() const { return m_frozen; }
    /// The frozen columns that there is room for, in the order shown.
    [[nodiscard]] std::vector<int> frozenColumns() const;
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isFrozen(int column) const;
    /// Where a column stands in the viewport, wherever it is scrolled to.
    [[nodiscard]] int leftOf(int column) const;
    /// -1 when there is none.
    [[nodiscard]] int columnAt(int x) const;
    /// Columns whose funnel shows that they are filtered.
    void setFiltered(QSet<int> columns);
    [[nodiscard]] QRect funnelOf(int column) const;
    /// Room that a title needs beside its text.
    [[nodiscard]] static int roomBesideTitle();

  Q_SIGNALS:
    void filterAsked(int column);
    void menuAsked(const QPoint& globalPosition, int column);
    void frozenChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    /// The base class looks for columns where they would be without frozen ones.
    [[nodiscard]] QMouseEvent unfrozen(const QMouseEvent& event) const;
    [[nodiscard]] QRect funnelIn(const QRect& section, int column) const;
    [[nodiscard]] bool isRequired(int column) const;
    void paintTitle(QPainter& painter, const QRect& rect, int column, bool sorted) const;
    void paintSortArrow(QPainter& painter, const QRect& place) const;
    void paintFunnel(QPainter& painter, const QRect& place, bool filtered) const;

    int m_frozen = 1;
    int m_hovered = -1;
    bool m_pressedFrozen = false, m_pressedFunnel = false;
    QSet<int> m_filtered;
};

}  // namespace grants::ui
