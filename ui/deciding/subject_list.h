// SPDX-License-Identifier: GPL-3.0-or-later
// Several subjects as a list, with what is asked of each: whether it is chosen, its amount, its
// 凭证号. By keys: Space chooses, typing writes over a field.
#pragma once

#include "ui/deciding/act_looks.h"
#include "ui/deciding/act_subject.h"

#include <QWidget>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace grants::ui {

class SubjectList : public QWidget {
    Q_OBJECT
  public:
    /// Those that begin by the action are chosen here, others all are.
    SubjectList(const ActLook& look, const std::vector<ActSubject>& subjects, QWidget* parent);

    /// One that is chosen, with what stands in its line.
    struct Line {
        std::string number;
        QString amount, reference;
    };
    [[nodiscard]] std::vector<Line> chosen() const;
    /// Takes its line away; nothing when there is none.
    void drop(const std::string& number);
    /// Begins to write in the line of this subject.
    void goTo(const std::string& number);
    /// So that nothing of a line is out of view.
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    /// Others are chosen, or something else stands in a line.
    void changed();

  protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void measureColumns();
    void fitName();
    [[nodiscard]] int heightOf(int lines) const;
    void addLine(const ActSubject& subject);
    void addField(int line, int column, const QString& text, const QString& title);
    void goDown();
    void chooseAll(bool all);
    void showSum();
    [[nodiscard]] bool isChosen(int line) const;
    [[nodiscard]] Money amountIn(int line) const;
    [[nodiscard]] int lineOf(const std::string& number) const;
    [[nodiscard]] QString textAt(int line, int column) const;

    const ActLook& m_look;
    QTableWidget* m_table;
    QCheckBox* m_all;
    QLabel* m_sum;
    int m_amount = -1, m_reference = -1;  // columns; -1: not asked
    int m_nameWidth = 0;                  // what the names need
};

}  // namespace grants::ui
