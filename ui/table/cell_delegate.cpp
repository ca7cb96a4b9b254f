// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cell_delegate.h"

#include "ui/base/theme.h"
#include "ui/table/cell_layer.h"
#include "ui/table/cell_signs.h"
#include "ui/table/table_model.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace grants::ui {

namespace {

constexpr int kPadding = 8, kFoldSize = 8;
constexpr int kEditorRoom = 20, kButtonRoom = 28;  // beside the text of an editor
constexpr const char* kCell = "cellRect";

QColor between(const QColor& a, const QColor& b) {
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

TableLine::Kind kindOf(const QModelIndex& index) {
    return static_cast<TableLine::Kind>(index.data(LineKindRole).toInt());
}

std::optional<CellMark::Kind> markOf(const QModelIndex& index) {
    const QVariant mark = index.data(MarkRole);
    return mark.isValid() ? std::optional(static_cast<CellMark::Kind>(mark.toInt())) : std::nullopt;
}

QColor markedGround(CellMark::Kind mark, const Theme& theme) {
    switch (mark) {
        case CellMark::Kind::Unsaved:
            return theme.sunken;  // as the rows beneath, which are not saved either
        case CellMark::Kind::Warning:
            return theme.warnSoft;
        default:
            return theme.badSoft;
    }
}

Qt::Alignment alignmentAt(const QModelIndex& index) {
    return index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
}

/// What is left for the text beside the edges and a mark.
QRect roomIn(const QRect& cell, const QModelIndex& index) {
    const QRect room = cell.adjusted(kPadding, 0, -kPadding, -1);
    if (!markOf(index)) return room;
    return alignmentAt(index).testFlag(Qt::AlignRight) ? room.adjusted(kMarkRoom, 0, 0, 0)
                                                       : room.adjusted(0, 0, -kMarkRoom, 0);
}

/// Over the cells beside it, should it hold more than its own has room for.
void fit(CellEditor& editor) {
    const QRect cell = editor.property(kCell).toRect();
    const int button = editor.actions().isEmpty() ? 0 : kButtonRoom;
    const int wanted = editor.fontMetrics().horizontalAdvance(editor.text()) + kEditorRoom + button;
    const int room = editor.parentWidget()->width();
    const int width = std::min(std::max(cell.width(), wanted), std::max(cell.width(), room));
    const int left = std::max(std::min(cell.left(), room - width), std::min(cell.left(), 0));
    editor.setGeometry(left, cell.top(), width, cell.height());
}

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
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

CellDelegate::CellDelegate(QAbstractItemView& view) : QStyledItemDelegate(&view), m_view(view) {}

const Theme& CellDelegate::theme() const {
    return themeOf(m_view);
}

QColor CellDelegate::groundOf(const QModelIndex& index) const {
    if (const QVariant own = index.data(Qt::BackgroundRole); own.isValid())
        return own.value<QBrush>().color();
    const bool row = kindOf(index) == TableLine::Kind::Row;
    const QColor plain = row ? theme().surface : theme().sunken;
    const bool cursor = index.row() == m_view.currentIndex().row();
    return cursor ? between(plain, theme().accentSoft) : plain;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGround(*painter, option, index);
    const bool row = kindOf(index) == TableLine::Kind::Row;
    painter->setFont(row ? m_view.font() : strong(m_view.font()));
    if (index.data(LineLabelRole).isValid()) {
        paintLabel(*painter, option.rect, index);
    } else {
        paintText(*painter, option, index);
    }
    if (const auto mark = markOf(index)) {
        paintMark(*painter, option.rect, *mark, alignmentAt(index).testFlag(Qt::AlignRight),
                  theme());
    }
    painter->restore();
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    QColor ground = groundOf(index);
    if (const auto mark = markOf(index)) ground = markedGround(*mark, theme());
    if ((option.state & QStyle::State_Selected) != 0) ground = theme().accentSoft;
    painter.fillRect(option.rect, ground);
    painter.setPen(kindOf(index) == TableLine::Kind::Row ? theme().sunken : theme().line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if ((option.state & QStyle::State_HasFocus) == 0) return;
    painter.setPen(theme().accent);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void CellDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) return;
    const QVariant own = index.data(Qt::ForegroundRole);
    painter.setPen(own.isValid() ? own.value<QBrush>().color() : theme().text);
    const Qt::Alignment alignment = alignmentAt(index);
    const QRect room = roomIn(option.rect, index);
    const QFontMetrics metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(text) <= room.width();
    painter.drawText(room, static_cast<int>(alignment | Qt::TextSingleLine),
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, room.width()));
}

/// The label starts at the edge of the view and runs on under all cells that have no sum, each of
/// which paints its part.
void CellDelegate::paintLabel(QPainter& painter, const QRect& cell,
                              const QModelIndex& index) const {
    QRect line(kPadding, cell.top(), m_view.viewport()->width() - kPadding, cell.height() - 1);
    if (kindOf(index) == TableLine::Kind::Group) {
        painter.setPen(theme().muted);
        paintFold(painter,
                  QRect(line.left(), line.center().y() - kFoldSize / 2, kFoldSize, kFoldSize),
                  index.data(FoldedRole).toBool());
        line.setLeft(2 * kPadding + kFoldSize);
    }
    painter.setPen(theme().text);
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     index.data(LineLabelRole).toString());
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QString text = index.data().toString();
    const bool elided =
        m_view.fontMetrics().horizontalAdvance(text) > roomIn(option.rect, index).width();
    if (event->type() != QEvent::ToolTip || !elided || index.data(LineLabelRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString more = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), more.isEmpty() ? text : text + u'\n' + more, view,
                       option.rect);
    return true;
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    const auto* descriptor = index.data(DescriptorRole).value<const ColumnDescriptor*>();
    if (descriptor == nullptr || !m_sources) return nullptr;
    CellEditor* editor = makeCellEditor(*descriptor, m_sources(), parent);
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setProperty("inCell", true);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    editor->setAlignment(alignment | Qt::AlignVCenter);
    const_cast<CellDelegate*>(this)->follow(*editor, index);
    return editor;
}

void CellDelegate::follow(CellEditor& editor, const QModelIndex& index) {
    connect(&editor, &CellEditor::edited, this,
            [this, &editor, cell = QPersistentModelIndex(index)] {
                if (cell.isValid()) Q_EMIT typing(cell, editor.typed());
            });
    connect(&editor, &QLineEdit::textChanged, &editor, [&editor] { fit(editor); });
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    auto* cell = qobject_cast<CellEditor*>(editor);
    if (cell == nullptr) return QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    cell->setProperty(kCell, option.rect);
    fit(*cell);
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* cell = qobject_cast<CellEditor*>(editor); cell != nullptr && !cell->isModified())
        cell->setTyped(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    auto* cell = qobject_cast<CellEditor*>(editor);
    if (cell == nullptr) return;
    cell->settle();
    if (cell->typed() != index.data(Qt::EditRole).toString())
        model->setData(index, cell->typed(), Qt::EditRole);
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event) {
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
