// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as they will be printed, one below the other; only those in view are painted.
#pragma once

#include "ui/print/paper.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <map>

namespace grants::ui {

class PaperView : public QAbstractScrollArea {
    Q_OBJECT
  public:
    explicit PaperView(QWidget* parent = nullptr);

    void showPaper(Paper paper);
    [[nodiscard]] const Paper& paper() const { return m_paper; }
    /// The page that takes most of the view, counted from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

    enum class Fit { Width, Page, None };
    void fit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    /// 1 shows a page as large as it is on paper.
    [[nodiscard]] double zoom() const;
    void zoomBy(double factor);
    static constexpr double kZoomStep = 1.2;

  Q_SIGNALS:
    /// Another page is in view, or in another size.
    void viewChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

  private:
    void setScale(double pixelsPerPoint);
    void settle();
    void measure();
    [[nodiscard]] double fittingScale() const;
    [[nodiscard]] QSizeF pageSize() const { return m_paper.size() * m_scale; }
    [[nodiscard]] double pageTop(int page) const;
    [[nodiscard]] const QPixmap& drawn(int page);

    Paper m_paper;
    Fit m_fit = Fit::Width;
    double m_scale = 1;              // pixels a point
    std::map<int, QPixmap> m_drawn;  // at this scale
};

}  // namespace grants::ui
