// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit gets, at a glance: its chain of amounts and its lines. The steps stand in the panel.
#pragma once

#include "ui/pane/provenance.h"
#include "ui/subsidy/scheme_figures.h"
#include "ui/table/table_view.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace grants::ui {

class TraceView : public QWidget {
    Q_OBJECT
  public:
    explicit TraceView(Session& session, QWidget* parent = nullptr);

    /// Null `unit`: says what to choose.
    void present(std::shared_ptr<const SchemeFigures> figures, const UnitResult* unit);
    /// What the figures are of, to be told with what is copied.
    void setSource(std::function<TableSource()> source);
    /// The unit's line the cursor is on.
    [[nodiscard]] std::optional<std::size_t> chosenLine() const;

  Q_SIGNALS:
    void lineChanged();
    void recordAsked(const QString& registerNo);

  private:
    void makeTable();
    void showChain();
    [[nodiscard]] QString chainText() const;

    Session& m_session;
    std::shared_ptr<const SchemeFigures> m_figures;
    const UnitResult* m_unit = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_chain = nullptr;
    TableModel<LineRow>* m_lines = nullptr;
    TableView* m_lineTable = nullptr;
};

}  // namespace grants::ui
