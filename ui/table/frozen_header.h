// SPDX-License-Identifier: GPL-3.0-or-later
// Titles of which the first stay in place when the others are scrolled.
#pragma once

#include <QHeaderView>
#include <vector>

namespace grants::ui {

class FrozenHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit FrozenHeader(QWidget* parent = nullptr);

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

  Q_SIGNALS:
    void frozenChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    /// The base class looks for columns where they would be without frozen ones.
    [[nodiscard]] QMouseEvent unfrozen(const QMouseEvent& event) const;

    int m_frozen = 1;
    bool m_pressedFrozen = false;
};

}  // namespace grants::ui
