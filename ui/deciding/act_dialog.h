// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for what an action needs, takes it for one subject or several, and says what became of each.
// All of it by keys: see EnterGoesOn.
#pragma once

#include "ui/deciding/act_looks.h"
#include "ui/deciding/act_subject.h"
#include "ui/desk/session.h"

#include <QDialog>
#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace grants::ui {

class DayBox;
class SubjectList;
class VerdictList;

class ActDialog : public QDialog {
    Q_OBJECT
  public:
    /// At least one subject. Of what begins by the action the person chooses among them.
    ActDialog(Session& session, const ActLook& look, std::vector<ActSubject> subjects,
              QWidget* parent);
    /// About applications; `action`: a code of the table of actions, or "reverse".
    ActDialog(Session& session, std::string_view action, std::vector<ActSubject> subjects,
              QWidget* parent);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void fit();
    void addFields();
    void addResults();
    void addFindings();
    void foresee();
    void showOutlooks(const std::vector<ActOutlook>& outlooks);
    void chooseComputed(const std::vector<ActOutlook>& outlooks);
    [[nodiscard]] QString blankAmount() const;
    QLineEdit* addLine(const char* name, const QString& label, bool shown);
    void showNeeds();
    void showCautions();
    [[nodiscard]] QString lonelyAward() const;
    void goToFirst();
    void decide();
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString faultIn(const QString& amount) const;
    [[nodiscard]] QString faultInReference(const QString& reference) const;
    [[nodiscard]] QString faultInList() const;
    [[nodiscard]] QString faultInDay() const;
    [[nodiscard]] std::vector<Act> acts() const;
    [[nodiscard]] Act actOn(const std::string& number) const;
    [[nodiscard]] std::optional<Money> amountFor(const ActSubject& subject) const;
    [[nodiscard]] bool needsOpinion() const;
    [[nodiscard]] std::string result() const;
    void hear(std::vector<Verdict> verdicts);
    void forget(const std::string& number);
    void offerOverride();
    void showOverride();
    void finish();
    enum class Told { Advice, Fault, NoDay };
    void say(const QString& sentence, Told told = Told::Advice);
    void reconsider();

    Session& m_session;
    const ActLook& m_look;
    const Action* m_action;             // null for reversing
    const bool m_onlyPasses;            // whoever is there may take it only past a limit
    std::vector<ActSubject> m_pending;  // not decided yet
    std::vector<std::string> m_asked;   // numbers of what is being decided, or was last
    bool m_over = false;                // all that was asked for is decided
    SubjectList* m_list;                // null where all are decided alike
    QFormLayout* m_form;
    DayBox* m_day;
    QComboBox* m_result;
    bool m_isResultChosen = false;  // by the person
    QLabel* m_outlook;              // what the decision comes to on the day
    QLabel* m_sentence;             // of the finding
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_reference = nullptr;
    QLineEdit* m_opinion = nullptr;
    QLineEdit* m_override = nullptr;
    QLabel* m_cautions;
    QLabel* m_hint;
    Told m_told = Told::Advice;  // what the hint is
    VerdictList* m_verdicts;
    QPushButton* m_decide = nullptr;
    QPushButton* m_leave = nullptr;
};

}  // namespace grants::ui
