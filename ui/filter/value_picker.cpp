// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/value_picker.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/table/table_model.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace grants::ui {

namespace {

constexpr int kLineHeight = 26, kBox = 16;

/// A tick, the value, and how many rows have it; a click anywhere or the space bar ticks.
class ValueDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, kLineHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = themeOf(*option.widget);
        const bool current = (option.state & QStyle::State_HasFocus) != 0;
        if (current) painter->fillRect(option.rect, theme.accentSoft);
        paintTick(*painter, option, index);
        const QString count =
            countText(static_cast<std::int64_t>(index.data(ValueChecks::CountRole).toULongLong()));
        const QRect room = option.rect.adjusted(2 * space::kSmall + kBox, 0, -space::kSmall, 0);
        const int beside = option.fontMetrics.horizontalAdvance(count) + space::kSmall;
        painter->setFont(option.font);
        painter->setPen(theme.muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        painter->setPen(theme.text);
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle,
                                                           room.width() - beside);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                     const QModelIndex& index) override {
        const bool click = event->type() == QEvent::MouseButtonRelease &&
                           static_cast<const QMouseEvent&>(*event).button() == Qt::LeftButton;
        const bool space = event->type() == QEvent::KeyPress &&
                           static_cast<const QKeyEvent&>(*event).key() == Qt::Key_Space;
        if (!click && !space) return event->type() == QEvent::MouseButtonDblClick;
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

  private:
    static void paintTick(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) {
        const int state = index.data(Qt::CheckStateRole).toInt();
        QStyleOptionViewItem box = option;
        box.rect = QRect(option.rect.left() + space::kSmall, option.rect.center().y() - kBox / 2,
                         kBox, kBox);
        box.state.setFlag(QStyle::State_On, state == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                              option.widget);
    }
};

}  // namespace

ValuePicker::ValuePicker(AnyTableModel& model, int column, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_column(column),
      m_checks(new ValueChecks(this)),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_hint(new QLabel(this)) {
    m_field->setObjectName(QStringLiteral("valueField"));
    m_field->setPlaceholderText(tr("查找：文字或拼音"));
    m_field->setAccessibleName(tr("在此列的值中查找"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(QStringLiteral("search"), themeOf(*this).muted),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("valueList"));
    m_list->setAccessibleName(tr("此列的值"));
    m_list->setModel(m_checks);
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_hint->setProperty("quiet", true);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &ValuePicker::search);
    connect(m_checks, &QAbstractItemModel::dataChanged, this, &ValuePicker::tell);
    connect(&model, &AnyTableModel::arranged, this, [this] {
        if (m_checks->list() && m_checks->list()->rows != m_model.rows()) list();
    });
    list();
}

void ValuePicker::list() {
    tell();
    if (!m_model.rows()) return;
    m_model.listValues(m_column, [self = QPointer(this)](const ValueListPtr& values) {
        if (!self) return;
        self->m_checks->setList(values);
        Q_EMIT self->listed(values);
        self->search();
    });
}

void ValuePicker::search() {
    if (!m_checks->list()) return;
    m_searching = !m_field->text().trimmed().isEmpty();
    if (!m_searching) {
        m_checks->setFound(std::nullopt);
        return tell();
    }
    tell();
    m_model.findValues(m_checks->list(), m_field->text(),
                       [self = QPointer(this)](ValuePlaces places) {
                           if (!self || !self->m_searching) return;
                           self->m_searching = false;
                           self->m_checks->setFound(std::move(places));
                           self->tell();
                       });
}

bool ValuePicker::isReady() const {
    return m_checks->list() && !m_searching && m_checks->ticked() > 0 &&
           (m_checks->isAll() || m_checks->named() <= ValueChecks::kMostChosen);
}

void ValuePicker::tell() {
    const auto number = [](std::size_t count) {
        return countText(static_cast<std::int64_t>(count));
    };
    const std::size_t found = m_checks->found();
    QString hint;
    if (!m_checks->list()) {
        hint = tr("正在列出…");
    } else if (found == 0) {
        hint = tr("没有找到。");
    } else if (!m_checks->isAll() && m_checks->named() > ValueChecks::kMostChosen) {
        hint = tr("选了 %1 项，最多 %2 项。请缩小范围，或改用“按条件”。")
                   .arg(number(m_checks->named()), number(ValueChecks::kMostChosen));
    } else if (found > ValueChecks::kMostLines) {
        hint = tr("共 %1 项，列出前 %2 项。输入文字可缩小范围。")
                   .arg(number(found), number(ValueChecks::kMostLines));
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    Q_EMIT changed();
}

/// Down goes from the field into the list, Up from its first line back.
bool ValuePicker::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent&>(*event).key();
    if (object == m_field && key == Qt::Key_Down && m_checks->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_checks->index(0));
        return true;
    }
    if (object == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_field->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

}  // namespace grants::ui
