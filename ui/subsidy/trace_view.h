// SPDX-License-Identifier: GPL-3.0-or-later
// Why a unit gets what it gets: its chain of amounts, its lines, and the steps of the chosen line.
#pragma once

#include "ui/common/desk.h"
#include "ui/common/table_view.h"
#include "ui/subsidy/scheme_figures.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace grants::ui {

class TraceView : public QWidget {
    Q_OBJECT
  public:
    explicit TraceView(Desk& desk, QWidget* parent = nullptr);

    /// Null `unit`: says what to choose.
    void present(std::shared_ptr<const SchemeFigures> figures, const UnitResult* unit);

  Q_SIGNALS:
    void recordAsked(const QString& registerNo);

  private:
    [[nodiscard]] QWidget* makeTables();
    [[nodiscard]] TableView* makeTable(const QString& name, const QString& title,
                                       AnyTableModel& model);
    void showLineSteps();
    void showChain();
    [[nodiscard]] QString chainText() const;

    Desk& m_desk;
    std::shared_ptr<const SchemeFigures> m_figures;
    const UnitResult* m_unit = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_chain = nullptr;
    QWidget* m_tables = nullptr;
    QTabWidget* m_steps = nullptr;
    TableModel<LineRow>* m_lines = nullptr;
    TableModel<StepRow>* m_lineSteps = nullptr;
    TableModel<StepRow>* m_unitSteps = nullptr;
    TableView* m_lineTable = nullptr;
};

}  // namespace grants::ui
