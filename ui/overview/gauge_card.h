// SPDX-License-Identifier: GPL-3.0-or-later
// A card of gauges one below the other, with the table of their figures behind.
#pragma once

#include "base/date.h"
#include "ui/overview/gauge_row.h"
#include "ui/overview/legend.h"
#include "ui/pane/chart_pane.h"
#include "ui/table/table_model.h"

#include <QFrame>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace grants::ui {

/// A frame on the page with a heading.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

  protected:
    /// Where the heading stands; what is added goes to its right.
    [[nodiscard]] QBoxLayout& head() const { return *m_head; }
    [[nodiscard]] QBoxLayout& body() const { return *m_body; }

  private:
    QBoxLayout* m_head;
    QBoxLayout* m_body;
};

class GaugeCard : public Card {
    Q_OBJECT
  public:
    /// `name` keys what is remembered of the table.
    GaugeCard(Session& session, const QString& name, const QString& title,
              std::vector<Legend::Entry> legend, QWidget* parent = nullptr);

    /// The line below the heading.
    void setLine(const QString& line);
    [[nodiscard]] QString line() const;
    [[nodiscard]] Picture picture() const;

  protected:
    void showModel(AnyTableModel& model);
    /// The day that the figures are of.
    void setDay(Date day) { m_day = day; }
    /// As many rows as wanted, made and dropped as needed.
    template <class Row>
    std::vector<Row*> rows(std::size_t count) {
        while (m_rows.size() > count) {
            delete m_rows.back();
            m_rows.pop_back();
        }
        while (m_rows.size() < count) addRow(new Row(m_gauges));
        std::vector<Row*> typed;
        for (GaugeRow* row : m_rows) typed.push_back(static_cast<Row*>(row));
        return typed;
    }

  private:
    void addRow(GaugeRow* row);

    QString m_title;
    std::optional<Date> m_day;
    Legend* m_legend;
    QLabel* m_line;
    QWidget* m_gauges;
    TablePane* m_table;
    std::vector<GaugeRow*> m_rows;
};

}  // namespace grants::ui
