// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/findings_list.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <algorithm>

namespace grants::ui {

namespace {
constexpr int kMostHeight = 320;
}

FindingsList::FindingsList(QWidget& bar, QWidget& opener)
    : QFrame(bar.window()), m_bar(bar), m_opener(opener), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("findingsPopup"));
    setProperty("chapter", QStringLiteral("entry"));
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setAccessibleName(tr("未保存和待改的地方"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { Q_EMIT chosen(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this] { Q_EMIT chosen(m_list->currentRow()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && isVisible() && !holds(now) && now != &m_opener) hide();
    });
    hide();
}

void FindingsList::fill(const QStringList& lines) {
    const int line = m_list->currentRow();
    m_list->clear();
    m_list->addItems(lines);
    m_list->setCurrentRow(std::min(line, m_list->count() - 1));
    if (isVisible()) place();
}

void FindingsList::open(int current) {
    m_before = QApplication::focusWidget();
    setVisible(true);
    place();
    raise();
    m_list->setCurrentRow(std::max(current, 0));
    m_list->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

int FindingsList::wantedHeight() const {
    int height = 2 * frameWidth() + 2;
    for (int line = 0; line < m_list->count() && height < kMostHeight; ++line)
        height += m_list->visualItemRect(m_list->item(line)).height();
    return std::min(height, kMostHeight);
}

/// As wide as the bar, on the side of it where the window has more room.
void FindingsList::place() {
    const QWidget& window = *parentWidget();
    const QRect bar(m_bar.mapTo(&window, QPoint()), m_bar.size());
    const int above = std::max(bar.top(), 0), below = window.height() - bar.bottom() - 1;
    const int left = std::max(bar.left(), 0);
    const int width = std::min(bar.right() + 1, window.width()) - left;
    resize(width, height());
    const int room = std::max(above, below), high = std::min(wantedHeight(), room);
    setGeometry(left, above >= below ? above - high : bar.bottom() + 1, width, high);
}

bool FindingsList::holds(const QObject* object) const {
    for (; object != nullptr; object = object->parent())
        if (object == this) return true;
    return false;
}

void FindingsList::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    hide();
}

/// A press anywhere else leaves it.
bool FindingsList::eventFilter(QObject* object, QEvent* event) {
    const bool press = event->type() == QEvent::MouseButtonPress && object->isWidgetType();
    if (press && isVisible() && !holds(object) && object != &m_opener) hide();
    return false;
}

void FindingsList::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    if (holds(QApplication::focusWidget()) && m_before) m_before->setFocus(Qt::OtherFocusReason);
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

}  // namespace grants::ui
