// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_view.h"

#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace grants::ui {

namespace {

constexpr int kGap = space::kLarge;
constexpr double kLeastScale = 0.25, kMostScale = 5;
constexpr std::size_t kKept = 4;  // pages painted and kept

}  // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("paper"));
    setFrameShape(NoFrame);
    setAccessibleName(tr("打印预览"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PaperView::showPaper(Paper paper) {
    m_paper = std::move(paper);
    m_drawn.clear();
    settle();
    goToPage(0);
}

double PaperView::pageTop(int page) const {
    return kGap + page * (pageSize().height() + kGap);
}

int PaperView::currentPage() const {
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int page =
        static_cast<int>(std::floor((middle - kGap / 2.0) / (pageTop(1) - pageTop(0))));
    return std::clamp(page, 0, std::max(0, m_paper.pages - 1));
}

void PaperView::goToPage(int page) {
    const int wanted = std::clamp(page, 0, std::max(0, m_paper.pages - 1));
    const double spare = viewport()->height() - pageSize().height();
    verticalScrollBar()->setValue(qRound(pageTop(wanted) - (spare > 0 ? spare / 2 : double{kGap})));
    Q_EMIT viewChanged();
}

void PaperView::fit(Fit fit) {
    m_fit = fit;
    const int page = currentPage();
    settle();
    goToPage(page);
}

double PaperView::zoom() const {
    return m_scale * 72 / logicalDpiX();
}

void PaperView::zoomBy(double factor) {
    m_fit = Fit::None;
    const double at = verticalScrollBar()->value() / std::max(1.0, pageTop(1));
    setScale(m_scale * factor);
    verticalScrollBar()->setValue(qRound(at * pageTop(1)));
}

double PaperView::fittingScale() const {
    const QSizeF page = m_paper.size(), room = viewport()->size() - QSize(2 * kGap, 2 * kGap);
    const double wide = room.width() / page.width();
    return m_fit == Fit::Width ? wide : std::min(wide, room.height() / page.height());
}

void PaperView::settle() {
    setScale(m_fit == Fit::None ? m_scale : fittingScale());
}

void PaperView::setScale(double pixelsPerPoint) {
    const double scale = std::clamp(pixelsPerPoint, kLeastScale, kMostScale);
    if (scale != m_scale) m_drawn.clear();
    m_scale = scale;
    measure();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PaperView::measure() {
    const QSize room = viewport()->size();
    const int height = qRound(pageTop(m_paper.pages)),
              width = qRound(pageSize().width()) + 2 * kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, width - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(40);
}

const QPixmap& PaperView::drawn(int page) {
    if (const auto kept = m_drawn.find(page); kept != m_drawn.end()) return kept->second;
    while (m_drawn.size() >= kKept) {
        m_drawn.erase(std::abs(m_drawn.begin()->first - page) >
                              std::abs(m_drawn.rbegin()->first - page)
                          ? m_drawn.begin()
                          : std::prev(m_drawn.end()));
    }
    QPixmap sheet((pageSize() * devicePixelRatioF()).toSize());
    sheet.setDevicePixelRatio(devicePixelRatioF());
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_scale, m_scale);
    m_paper.paint(painter, page);
    return m_drawn[page] = std::move(sheet);
}

void PaperView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Theme& theme = themeOf(*this);
    painter.fillRect(viewport()->rect(), theme.sunken);
    const QSize size = pageSize().toSize();
    const int left =
        std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < m_paper.pages; ++page) {
        const QRect sheet(QPoint(left, qRound(pageTop(page)) - verticalScrollBar()->value()), size);
        if (!sheet.intersects(viewport()->rect())) continue;
        painter.fillRect(sheet.translated(2, 3), theme.line);
        painter.drawPixmap(sheet.topLeft(), drawn(page));
        painter.setPen(theme.edge);
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    settle();
}

void PaperView::scrollContentsBy(int, int) {
    viewport()->update();
    Q_EMIT viewChanged();
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown:
        case Qt::Key_Space:
            return goToPage(currentPage() + 1);
        case Qt::Key_PageUp:
        case Qt::Key_Backspace:
            return goToPage(currentPage() - 1);
        case Qt::Key_Home:
            return goToPage(0);
        case Qt::Key_End:
            return goToPage(m_paper.pages - 1);
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep);
    event->accept();
}

}  // namespace grants::ui
