// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/mend_view.h"

#include "ui/base/cells_clipboard.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/importing/mending/cell_block.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

namespace grants::ui {

namespace {

constexpr int kMendRowHeight = 30, kCorner = 8, kIcon = 14;
constexpr int kLinesMeasured = 60, kNarrowest = 64, kWidest = 260;

PreviewMark markOf(const QModelIndex& index) {
    return static_cast<PreviewMark>(index.data(PreviewModel::SignRole).toInt());
}

/// Marks differ in colour, in the corner's shape and, for whole rows, in an icon.
class MarkDelegate : public QStyledItemDelegate {
  public:
    explicit MarkDelegate(const MendView& view)
        : QStyledItemDelegate(const_cast<MendView*>(&view)), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = themeOf(m_view);
        const PreviewMark mark = markOf(index);
        // Painted here since the style sheet's own item drawing passes over background brushes.
        painter->fillRect(option.rect, ground(theme, mark, index));
        QStyleOptionViewItem inner = option;
        if (index.column() == PreviewModel::kFate && mark != PreviewMark::None) {
            const bool fault = mark == PreviewMark::Fault;
            const QPixmap icon =
                linePixmap(fault ? QStringLiteral("error") : QStringLiteral("warning"),
                           fault ? theme.bad : theme.warn, kIcon);
            painter->drawPixmap(option.rect.left() + space::kSmall,
                                option.rect.center().y() - kIcon / 2, icon);
            inner.rect.setLeft(inner.rect.left() + kIcon + space::kTiny);
        }
        QStyledItemDelegate::paint(painter, inner, index);
        if (index.column() != PreviewModel::kFate) paintCorner(*painter, option.rect, theme, mark);
        if (index.data(PreviewModel::MendedRole).toBool()) {
            painter->fillRect(option.rect.left(), option.rect.top() + 4, 3,
                              option.rect.height() - 8, theme.accent);
        }
    }

    /// A verdict that arrives while one types never takes the typed text away.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const auto* line = qobject_cast<const QLineEdit*>(editor);
        if (line == nullptr || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

    /// A text that was typed counts even when the cell read like that; one that was only looked at
    /// does not.
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override {
        const auto* line = qobject_cast<const QLineEdit*>(editor);
        const bool typed = line == nullptr || line->isModified() ||
                           line->text() != index.data(Qt::EditRole).toString();
        if (typed) QStyledItemDelegate::setModelData(editor, model, index);
    }

  private:
    [[nodiscard]] QColor ground(const Theme& theme, PreviewMark mark,
                                const QModelIndex& index) const {
        if (index.column() != PreviewModel::kFate) {
            if (mark == PreviewMark::Fault) return theme.badSoft;
            if (mark == PreviewMark::Warning) return theme.warnSoft;
            if (mark == PreviewMark::Change) return theme.goodSoft;
        }
        return index.row() == m_view.currentIndex().row() ? theme.accentSoft : theme.surface;
    }

    /// A full corner for a fault, an empty one for a warning.
    static void paintCorner(QPainter& painter, const QRect& rect, const Theme& theme,
                            PreviewMark mark) {
        if (mark != PreviewMark::Fault && mark != PreviewMark::Warning) return;
        const QPointF corner(rect.right(), rect.top() + 1);
        QPainterPath triangle(corner);
        triangle.lineTo(corner - QPointF(kCorner, 0));
        triangle.lineTo(corner + QPointF(0, kCorner));
        triangle.closeSubpath();
        const bool fault = mark == PreviewMark::Fault;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(fault ? theme.bad : theme.warn);
        painter.setBrush(fault ? QBrush(theme.bad) : QBrush(Qt::NoBrush));
        painter.drawPath(triangle);
    }

    const MendView& m_view;
};

}  // namespace

MendView::MendView(PreviewModel& model, QWidget* parent)
    : MendView(model, new FrozenHeader, parent) {}

MendView::MendView(PreviewModel& model, FrozenHeader* header, QWidget* parent)
    : FrozenView(*header, parent), m_model(model) {
    setUpHeaders(header);
    setModel(&model);
    setItemDelegate(new MarkDelegate(*this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(addCommand(tr("复制"), QKeySequence::Copy, &MendView::copy));
    addAction(addCommand(tr("粘贴"), QKeySequence::Paste, &MendView::paste));
    addAction(addCommand(tr("向下填充"), QKeySequence(Qt::CTRL | Qt::Key_D), &MendView::fillDown));
    addAction(addCommand(tr("清空"), QKeySequence::Delete, &MendView::erase));
    connect(&model, &PreviewModel::typed, this, [this](const DraftEdit& edit) { send({edit}); });
    connect(&model, &QAbstractItemModel::modelReset, this, &MendView::fitColumns);
}

/// One column stays in place: PreviewModel::kFate.
void MendView::setUpHeaders(FrozenHeader* header) {
    setHorizontalHeader(header);
    header->setFixedHeight(kMendRowHeight + 4);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kMendRowHeight);
}

QAction* MendView::addCommand(const QString& text, const QKeySequence& key,
                              void (MendView::*run)()) {
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MendView::fitColumns() {
    const QFontMetrics metrics(font());
    const int lines = std::min(m_model.rowCount(), kLinesMeasured);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString title =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = metrics.horizontalAdvance(title) + 28;
        for (int line = 0; line < lines; ++line) {
            width = std::max(
                width,
                metrics.horizontalAdvance(m_model.index(line, column).data().toString()) + 28);
        }
        setColumnWidth(column, std::clamp(width, kNarrowest, kWidest));
    }
    setColumnWidth(PreviewModel::kFate,
                   metrics.horizontalAdvance(nameOf(RowFate::Rejected)) + kIcon + 36);
}

void MendView::goTo(const QModelIndex& cell) {
    if (!cell.isValid()) return;
    setCurrentIndex(cell);
    scrollTo(cell);
}

void MendView::settle() {
    QWidget* editor = indexWidget(currentIndex());
    if (editor == nullptr) return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void MendView::park() {
    const QModelIndex cell = currentIndex();
    if (cell.isValid()) goTo(cell.siblingAtColumn(PreviewModel::kFate));
}

/// Tab goes from cell to cell; behind the last one, and back before the first, it leaves.
bool MendView::focusNextPrevChild(bool next) {
    const QModelIndex cell = currentIndex();
    const int row = next ? m_model.rowCount() - 1 : 0;
    const int column = next ? m_model.columnCount() - 1 : 0;
    const bool leaves = !cell.isValid() || (cell.row() == row && cell.column() == column);
    return leaves ? QWidget::focusNextPrevChild(next) : FrozenView::focusNextPrevChild(next);
}

void MendView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || state() == EditingState) return FrozenView::keyPressEvent(event);
    Q_EMIT nextAsked();
    event->accept();
}

void MendView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    FrozenView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) Q_EMIT nextAsked();
}

void MendView::send(const std::vector<DraftEdit>& edits) {
    if (!edits.empty()) Q_EMIT edited(edits);
}

void MendView::add(const QModelIndex& cell, const QString& text, std::vector<DraftEdit>& edits,
                   std::optional<Denomination> copied) const {
    if (!cell.isValid()) return;
    if (auto edit = m_model.edit(cell, text, copied)) edits.push_back(std::move(*edit));
}

/// Around all selected cells, as rows and columns of the model.
QRect MendView::selectedBlock() const {
    QRect block;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        block |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    return block;
}

void MendView::copy() {
    const QRect block = selectedBlock();
    QVector<QStringList> rows;
    for (int line = block.top(); line <= block.bottom(); ++line) {
        QStringList& row = rows.emplace_back();
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex cell = m_model.index(line, column);
            row << cell.data(column == PreviewModel::kFate ? Qt::DisplayRole : Qt::EditRole)
                       .toString();
        }
    }
    CopiedCells copied{blockOfCells(rows)};
    for (int column = block.left(); column <= block.right(); ++column)
        copied.denominations.push_back(m_model.denominationOf(column));
    copyToClipboard(copied);
}

void MendView::paste() {
    const auto [text, denominations] = cellsOnClipboard();
    const auto rows = cellsOfBlock(text);
    const auto copied = [&denominations = denominations](int column) {
        const auto at = static_cast<std::size_t>(column);
        return at < denominations.size() ? denominations[at] : std::nullopt;
    };
    const QRect block = selectedBlock();
    std::vector<DraftEdit> edits;
    if (rows.size() == 1 && rows.front().size() == 1) {
        for (const QModelIndex& cell : selectionModel()->selectedIndexes())
            add(cell, rows.front().front(), edits, copied(0));
    } else {
        for (int line = 0; line < rows.size(); ++line) {
            for (int column = 0; column < rows[line].size(); ++column) {
                add(m_model.index(block.top() + line, block.left() + column), rows[line][column],
                    edits, copied(column));
            }
        }
    }
    send(edits);
}

void MendView::fillDown() {
    QRect block = selectedBlock();
    if (block.height() == 1 && block.top() > 0) block.setTop(block.top() - 1);
    std::vector<DraftEdit> edits;
    for (int column = block.left(); column <= block.right(); ++column) {
        const QString text = m_model.index(block.top(), column).data(Qt::EditRole).toString();
        for (int line = block.top() + 1; line <= block.bottom(); ++line)
            add(m_model.index(line, column), text, edits);
    }
    send(edits);
}

void MendView::erase() {
    std::vector<DraftEdit> edits;
    for (const QModelIndex& cell : selectionModel()->selectedIndexes()) add(cell, QString(), edits);
    send(edits);
}

}  // namespace grants::ui
