// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entry_delegate.h"

#include "ui/common/cell_layer.h"
#include "ui/common/draft.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kSign = 12;

/// An exclamation mark on a disc, or on a triangle for a warning: not by colour alone.
void paintSign(QPainter& painter, const QRect& place, const QColor& colour, const QColor& within,
               bool warning) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (warning)
        painter.drawPolygon(QPolygon(
            {QPoint(place.center().x(), place.top()), place.bottomLeft(), place.bottomRight()}));
    else
        painter.drawEllipse(place);
    painter.setPen(within);
    QFont font = painter.font();
    font.setPixelSize(warning ? 9 : 10);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(warning ? place.translated(0, 1) : place, Qt::AlignCenter,
                     QStringLiteral("!"));
}

void paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
               CellMark::Kind kind) {
    const Theme& theme = themeOf(*option.widget);
    const bool warning = kind == CellMark::Kind::Warning;
    const QColor colour = warning ? theme.warn : theme.bad;
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colour);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const int left = alignment.testFlag(Qt::AlignRight)
                         ? option.rect.left() + space::kTiny + 2
                         : option.rect.right() - kSign - space::kTiny;
    paintSign(painter, QRect(left, option.rect.center().y() - kSign / 2, kSign, kSign), colour,
              theme.surface, warning);
    painter.restore();
}

}  // namespace

CellEditor* openEditor(const QAbstractItemView& view) {
    for (CellEditor* editor : view.findChildren<CellEditor*>())
        if (editor->isVisible()) return editor;
    return nullptr;
}

bool isGoingOn(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

EntryDelegate::EntryDelegate(QAbstractItemView& view) : QStyledItemDelegate(&view) {}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid()) {
        const bool warning = mark.toInt() == static_cast<int>(CellMark::Kind::Warning);
        const Theme& theme = themeOf(*option.widget);
        painter->fillRect(option.rect, warning ? theme.warnSoft : theme.badSoft);
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (mark.isValid())
        paintMark(*painter, option, index, static_cast<CellMark::Kind>(mark.toInt()));
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    const auto* face = index.data(FaceRole).value<const ColumnFace*>();
    if (face == nullptr || !m_sources) return nullptr;
    CellEditor* editor = makeCellEditor(*face, m_sources(), parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setProperty("inCell", true);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    editor->setAlignment(alignment | Qt::AlignVCenter);
    return editor;
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* cell = qobject_cast<CellEditor*>(editor); cell != nullptr && !cell->isModified())
        cell->setTyped(index.data(Qt::EditRole).toString());
}

void EntryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const {
    auto* cell = qobject_cast<CellEditor*>(editor);
    if (cell == nullptr) return;
    cell->settle();
    if (cell->typed() != index.data(Qt::EditRole).toString())
        model->setData(index, cell->typed(), Qt::EditRole);
}

bool EntryDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<CellEditor*>(object);
    if (editor == nullptr || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Escape && editor->isListShown()) return false;
    if (!isGoingOn(key.key())) return QStyledItemDelegate::eventFilter(object, event);
    const int pressed = key.key();
    const Qt::KeyboardModifiers modifiers = key.modifiers();
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT wentOn(pressed, modifiers);
    return true;
}

}  // namespace grants::ui
