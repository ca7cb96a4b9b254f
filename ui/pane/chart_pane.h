// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing with the table of its figures behind it; both are switched in place. The drawing can be
// copied and saved as a picture.
#pragma once

#include "ui/desk/session.h"
#include "ui/pane/provenance.h"
#include "ui/print/picture.h"

#include <QStackedWidget>

class QToolButton;

namespace grants::ui {

class TablePane;

class ChartPane : public QStackedWidget {
    Q_OBJECT
  public:
    /// Owns both. `draw` is asked when the drawing leaves the program.
    ChartPane(Session& session, QWidget* drawing, TablePane* table, std::function<Picture()> draw,
              QWidget* parent = nullptr);

    /// The buttons 图, 表, 复制 and 存为图片, for the head of the place it stands in.
    [[nodiscard]] QWidget* tools() const { return m_tools; }
    [[nodiscard]] bool showsTable() const;
    void showTable(bool table);
    /// Writes PNG or SVG by the file's ending; the session tells when it is done.
    void saveTo(const QString& file);

  public Q_SLOTS:
    void copyPicture();
    void askForFile();

    /// The drawing with the fund and day that its table's figures are of.
    [[nodiscard]] Picture picture() const;

  private:
    void makeTools();
    [[nodiscard]] Provenance provenance() const;
    [[nodiscard]] QToolButton* addTool(const char* name, const char* icon, const QString& text);

    Session& m_session;
    TablePane* m_table;
    std::function<Picture()> m_draw;
    QWidget* m_tools;
    QToolButton* m_asChart = nullptr;
    QToolButton* m_asTable = nullptr;
};

}  // namespace grants::ui
