// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scrolled_page.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace grants::ui {

namespace {

/// Asks for as little as its content can do with; a scroll area by itself would give a page with
/// wrapped lines all the height that it would like.
class Room : public QWidget {
  public:
    explicit Room(QWidget* content) : m_content(content) {
        content->setParent(this);
        content->installEventFilter(this);
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        const QSize least = m_content->minimumSizeHint().expandedTo(m_content->minimumSize());
        const QLayout* layout = m_content->layout();
        const bool wraps = layout != nullptr && layout->hasHeightForWidth();
        const int height = wraps ? layout->minimumHeightForWidth(std::max(width(), least.width()))
                                 : least.height();
        return {least.width(), height};
    }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void resizeEvent(QResizeEvent*) override {
        m_content->setGeometry(rect());
        updateGeometry();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QWidget::eventFilter(watched, event);
    }

  private:
    QWidget* m_content;
};

}  // namespace

ScrolledPage::ScrolledPage(QWidget* content, QWidget* parent)
    : QScrollArea(parent), m_content(content) {
    setObjectName(QStringLiteral("scrolledPage"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(new Room(content));
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

ScrolledPage::~ScrolledPage() {
    disconnect(qApp, nullptr, this, nullptr);
}

/// Whoever types sees where; a table that fills the page stays as it is.
void ScrolledPage::follow(QWidget* focus) {
    const bool inside = focus != nullptr && isVisible() && m_content->isAncestorOf(focus);
    if (inside && focus->height() < viewport()->height() / 2) ensureWidgetVisible(focus);
}

}  // namespace grants::ui
