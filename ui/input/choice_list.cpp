// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/choice_list.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace grants::ui {

namespace {

constexpr int kDetailRole = Qt::UserRole;
constexpr int kLeastWidth = 240, kMostLines = 8;

/// The label, and the detail beneath it.
class ChoiceDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QFontMetrics label(typeFace(TypeSize::Body)), detail(typeFace(TypeSize::Small));
        const bool two = !index.data(kDetailRole).toString().isEmpty();
        return {0, label.height() + (two ? detail.height() : 0) + space::kSmall};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = themeOf(*option.widget);
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme.accentSoft);
        const QRect inside =
            option.rect.adjusted(space::kSmall, space::kTiny, -space::kSmall, -space::kTiny);
        const QString detail = index.data(kDetailRole).toString();
        line(*painter, inside, typeFace(TypeSize::Body), theme.text, index.data().toString(),
             detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
        line(*painter, inside, typeFace(TypeSize::Small), theme.muted, detail, Qt::AlignBottom);
    }

  private:
    static void line(QPainter& painter, const QRect& place, const QFont& font, const QColor& colour,
                     const QString& text, Qt::AlignmentFlag edge) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place, static_cast<int>(Qt::AlignLeft) | edge,
                         QFontMetrics(font).elidedText(text, Qt::ElideMiddle, place.width()));
    }
};

}  // namespace

ChoiceList::ChoiceList(QWidget& field) : QListWidget(field.window()), m_field(field) {
    setObjectName(QStringLiteral("choices"));
    setAccessibleName(tr("可选项"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChoiceDelegate(this));
    hide();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT taken(m_choices[static_cast<std::size_t>(row(item))]);
    });
}

void ChoiceList::showChoices(Choices choices) {
    m_choices = std::move(choices);
    clear();
    for (const Choice& choice : m_choices) {
        auto* item = new QListWidgetItem(choice.label, this);
        item->setData(kDetailRole, choice.detail);
    }
    setCurrentRow(m_choices.empty() ? -1 : 0);
    if (m_choices.empty()) return hide();
    place();
    show();
    raise();
}

void ChoiceList::showChoices(Choices choices, const QString& held) {
    showChoices(std::move(choices));
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(),
        [&held](const Choice& each) { return each.text == held || each.label == held; });
    setCurrentRow(found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin()));
}

/// Below the field, or above it where there is more room.
void ChoiceList::place() {
    const QWidget& window = *m_field.window();
    const QRect field(m_field.mapTo(&window, QPoint()), m_field.size());
    const int lines = std::min(count(), kMostLines);
    const int wanted = lines * sizeHintForRow(0) + 2 * frameWidth();
    const int below = window.height() - field.bottom() - space::kTiny, above = field.top();
    const bool under = wanted <= below || below >= above;
    const int height = std::min(wanted, under ? below : above);
    const int width = std::max(field.width(), kLeastWidth);
    const int left = std::max(0, std::min(field.left(), window.width() - width));
    setGeometry(left, under ? field.bottom() + 1 : field.top() - height, width, height);
}

std::optional<Choice> ChoiceList::marked() const {
    if (isHidden() || currentRow() < 0) return std::nullopt;
    return m_choices[static_cast<std::size_t>(currentRow())];
}

void ChoiceList::moveMark(int lines) {
    const int rows = count();
    if (rows == 0) return;
    const int from = currentRow() < 0 && lines < 0 ? 0 : currentRow();
    setCurrentRow(((from + lines) % rows + rows) % rows);
}

}  // namespace grants::ui
