// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of every table: painted with their marks, selection, the cursor's line, heads of groups
// and totals; typed into where there is something to type by.
#pragma once

#include "ui/input/cell_editor.h"

#include <QStyledItemDelegate>
#include <functional>

class QAbstractItemView;

namespace grants::ui {

struct Theme;

/// A cell's ForegroundRole and BackgroundRole are honoured; no style sheet is asked, for scrolling
/// paints hundreds of cells a frame.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using Sources = std::function<EditorSources()>;

    explicit CellDelegate(QAbstractItemView& view);
    void setSources(Sources sources) { m_sources = std::move(sources); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    /// As wide as the cell and as what it holds.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// What is elided is told whole.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  Q_SIGNALS:
    /// A cell's text is taken and the typist goes on by this key.
    void wentOn(int key, Qt::KeyboardModifiers modifiers);
    /// This stands in the editor of a cell, not taken yet.
    void typing(const QModelIndex& index, const QString& text);

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    /// What cells lie on that are neither selected nor marked.
    [[nodiscard]] virtual QColor groundOf(const QModelIndex& index) const;
    [[nodiscard]] const Theme& theme() const;

  private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintLabel(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void follow(CellEditor& editor, const QModelIndex& index);

    QAbstractItemView& m_view;
    Sources m_sources;
};

/// The editor that is open in a view; null when none is.
[[nodiscard]] CellEditor* openEditor(const QAbstractItemView& view);
/// Enter and Tab, by which one goes on from cell to cell.
[[nodiscard]] bool isGoingOn(int key);

}  // namespace grants::ui
