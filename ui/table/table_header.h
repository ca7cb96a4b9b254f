// SPDX-License-Identifier: GPL-3.0-or-later
// The titles of a table: sorting by a click, a funnel each, the first columns held in place.
#pragma once

#include "ui/table/frozen_header.h"

#include <QSet>

namespace grants::ui {

class TableHeader : public FrozenHeader {
    Q_OBJECT
  public:
    explicit TableHeader(QWidget* parent = nullptr);

    /// Columns whose funnel shows that they are filtered.
    void setFiltered(QSet<int> columns);
    [[nodiscard]] QRect funnelOf(int column) const;
    /// Room that a title needs beside its text.
    [[nodiscard]] static int roomBesideTitle();

  Q_SIGNALS:
    void filterAsked(int column);
    void menuAsked(const QPoint& globalPosition, int column);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    [[nodiscard]] QRect funnelIn(const QRect& section, int column) const;
    [[nodiscard]] bool isRequired(int column) const;
    void paintTitle(QPainter& painter, const QRect& rect, int column, bool sorted) const;
    void paintSortArrow(QPainter& painter, const QRect& place) const;
    void paintFunnel(QPainter& painter, const QRect& place, bool filtered) const;

    int m_hovered = -1;
    bool m_pressedFunnel = false;
    QSet<int> m_filtered;
};

}  // namespace grants::ui
