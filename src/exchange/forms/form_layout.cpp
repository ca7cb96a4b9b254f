// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_layout.h"

#include "exchange/forms/form_goal.h"
#include "exchange/sheets/import_sheets.h"

#include <stdexcept>

namespace grants {
namespace {

namespace forms = form_sheets;
namespace fed = fed_sheets;

constexpr std::size_t kTeamRows = 20, kBudgetRows = 30, kScheduleRows = 20, kParagraphs = 40,
                      kAttachmentRows = 15;
constexpr int kNumberWidth = 8, kNarrow = 14, kMiddle = 22, kWide = 40, kPage = 96;

/// Draws up the sheets of one form.
class Drawing {
  public:
    Drawing(const Plan& plan, const SupportProject& project)
        : m_plan(plan), m_project(project), m_descriptors(sheetDescriptors(plan)) {}

    [[nodiscard]] std::vector<FormSheet> sheets() const {
        return {cover(),
                unit(),
                team(),
                targets(),
                budget(),
                schedule(),
                funding(),
                paragraphs(forms::kFoundation, "申报基础",
                           "单位资质、人员、设备、专利储备和以往的专利转化成绩。"),
                paragraphs(forms::kApproach, "实施方案",
                           "技术路线、具体措施、分工、进度和保障，逐项对应绩效目标。"),
                declaration(),
                attachments()};
    }

  private:
    [[nodiscard]] const SheetDescriptor& descriptor(std::string_view sheet) const {
        const auto found =
            std::find_if(m_descriptors.begin(), m_descriptors.end(),
                         [&](const SheetDescriptor& each) { return each.name == sheet; });
        if (found == m_descriptors.end()) throw std::logic_error("no import sheet for the form");
        return *found;
    }

    [[nodiscard]] FormInput fed(std::string_view sheet, std::string_view header,
                                int width = kMiddle) const {
        for (const ColumnDescriptor& column : descriptor(sheet).columns) {
            if (column.header != header) continue;
            return {.label = std::string(header), .sheet = sheet, .column = column, .width = width};
        }
        throw std::logic_error("no column for the form: " + std::string(header));
    }

    /// Typed for whoever reads the form; nothing of it is imported.
    [[nodiscard]] static FormInput kept(std::string label, std::string_view hint) {
        return {.label = std::move(label), .column = {.hint = hint}};
    }

    [[nodiscard]] static FormInput printed(std::string label, int width, std::string text = {}) {
        return {.label = std::move(label),
                .part = FormPart::Printed,
                .printed = std::move(text),
                .width = width};
    }

    [[nodiscard]] static FormInput workedOut(std::string label, FormPart part,
                                             std::string_view hint = {}) {
        return {.label = std::move(label), .part = part, .column = {.hint = hint}};
    }

    [[nodiscard]] static std::vector<std::vector<std::string>> numbered(std::size_t rows) {
        std::vector<std::vector<std::string>> texts;
        for (std::size_t row = 1; row <= rows; ++row) texts.push_back({std::to_string(row)});
        return texts;
    }

    [[nodiscard]] FormSheet cover() const {
        return {
            .name = forms::kCover,
            .title = "项目申报书",
            .notes = {m_plan.name + "（" + m_plan.issuer + "）",
                      "请填写各表里浅黄色的格子，其余不用改。保存后连同附件交回。"},
            .large = true,
            .fields = {printed("项目类别", kMiddle, m_project.code + " " + m_project.name),
                       fed(fed::kApplications, "项目名称"),
                       workedOut("申报单位", FormPart::Applicant, "自动取自“单位信息”，加盖公章"),
                       fed(fed::kApplications, "申报日期"),
                       workedOut("受理号", FormPart::Number, "由主管部门填写")}};
    }

    [[nodiscard]] FormSheet unit() const {
        FormSheet sheet{
            .name = forms::kUnit,
            .title = "申报单位信息",
            .notes = {"申报对象：" + m_project.applicant + "。",
                      "按营业执照或法人证书填写；号码的格子已设为文本，不会丢失末尾几位。"}};
        for (const ColumnDescriptor& column : descriptor(fed::kUnits).columns)
            sheet.fields.push_back(fed(fed::kUnits, column.header));
        return sheet;
    }

    [[nodiscard]] FormSheet team() const {
        return {.name = forms::kTeam,
                .title = "项目负责人和团队",
                .notes = {"每人一行，负责人也写在团队里。"},
                .fields = {fed(fed::kApplications, "项目负责人")},
                .table = FormTable{
                    .columns = {printed("序号", kNarrow), fed(fed::kTeamMembers, "姓名", kMiddle),
                                fed(fed::kTeamMembers, "职称", kMiddle),
                                fed(fed::kTeamMembers, "分工", kWide)},
                    .count = kTeamRows,
                    .printed = numbered(kTeamRows)}};
    }

    [[nodiscard]] FormSheet targets() const {
        FormTable table{
            .rows = FormRows::Targets,
            .columns = {printed("指标编号", 10), printed("指标", kWide), printed("方案值", 34),
                        fed(fed::kCommitments, fed::kCommittedValue, kMiddle), printed("单位", 8),
                        fed(fed::kCommitments, "佐证方式", 34),
                        workedOut("核对", FormPart::TargetHint)},
            .count = m_project.indicators.size()};
        for (const Indicator& indicator : m_project.indicators) {
            const GoalCell goal = goalCell(indicator);
            table.printed.push_back({indicator.code, indicator.text, goal.planned, {}, goal.unit});
        }
        return {.name = forms::kTargets,
                .title = "绩效目标",
                .notes = {"承诺值按“单位”一列填数，不得低于方案值，低于方案值的会变成红色。",
                          "单位是“文字”的，写明要提交的成果和完成时间。"},
                .table = std::move(table)};
    }

    [[nodiscard]] FormSheet budget() const {
        return {.name = forms::kBudget,
                .title = "经费预算",
                .notes = {"金额以元计，最多两位小数。财政资金各行之和应等于申请金额。"},
                .labelColumns = 3,
                .fields = {printed("单家支持上限(元)", kMiddle, inYuan(m_project.unitCap)),
                           fed(fed::kApplications, "申请金额(元)"),
                           workedOut("财政资金合计(元)", FormPart::FundSum),
                           workedOut("自筹资金合计(元)", FormPart::OwnSum),
                           workedOut("经费总额(元)", FormPart::WholeSum),
                           workedOut("核对", FormPart::BudgetHint)},
                .table = FormTable{.columns = {printed("序号", kNumberWidth),
                                               fed(fed::kBudgetLines, "来源", kNarrow),
                                               fed(fed::kBudgetLines, "支出科目", kMiddle),
                                               fed(fed::kBudgetLines, "金额(元)", kMiddle),
                                               fed(fed::kBudgetLines, "测算依据", kWide)},
                                   .count = kBudgetRows,
                                   .printed = numbered(kBudgetRows)}};
    }

    [[nodiscard]] FormSheet schedule() const {
        return {.name = forms::kSchedule,
                .title = "进度安排",
                .notes = {"一个阶段一行。资金使用期限至 " + inIso(m_plan.useBy) + "。"},
                .table = FormTable{.columns = {printed("序号", kNumberWidth),
                                               fed(fed::kSteps, "开始日期", kNarrow),
                                               fed(fed::kSteps, "结束日期", kNarrow),
                                               fed(fed::kSteps, "工作内容", 64)},
                                   .count = kScheduleRows,
                                   .printed = numbered(kScheduleRows)}};
    }

    [[nodiscard]] FormSheet funding() const {
        return {.name = forms::kFunding,
                .title = "已获其他财政资金情况",
                .notes = {"已获其他财政资金支持的内容不再重复支持。"},
                .fields = {fed(fed::kApplications, "其他财政支持"),
                           kept("其他财政支持说明", "填“是”的，写明资金名称、部门、年度和金额"),
                           fed(fed::kApplications, "市级同类项目金额(元)")}};
    }

    [[nodiscard]] FormSheet paragraphs(std::string_view name, std::string_view header,
                                       std::string note) const {
        FormInput text = fed(fed::kApplications, header, kPage);
        text.label += "（一段一行）";  // unlike the title, so that it is found
        return {
            .name = name,
            .title = std::string(name),
            .notes = {std::move(note)},
            .table = FormTable{
                .rows = FormRows::Paragraphs, .columns = {std::move(text)}, .count = kParagraphs}};
    }

    [[nodiscard]] FormSheet declaration() const {
        return {
            .name = forms::kDeclaration,
            .title = "承诺书",
            .notes =
                {"本单位申报“" + m_project.name + "”，郑重承诺：",
                 "一、申报书和附件的内容真实、准确、完整，没有隐瞒，愿意接受核查。",
                 "二、同一内容没有得到其他财政资金支持；已经得到的，已在“其他资金”里写明。",
                 "三、财政资金单独核算、专款专用，不用于罚款、捐赠、还贷、人员工资福利等基本支出、"
                 "楼堂馆所，以及其他与本项目无关的支出。",
                 "四、绩效目标量力而行、如实承诺；获得支持后按期完成，不编造成效，资料留存备查。",
                 "五、没有严重违法失信记录，没有非正常专利申请行为。",
                 "六、接受监督检查、审计和绩效评价；违反以上承诺的，退回资金并承担相应责任。"},
            .fields = {workedOut("承诺单位（盖章）", FormPart::Applicant),
                       printed("法定代表人（签字）", kMiddle), printed("签字日期", kMiddle)}};
    }

    [[nodiscard]] FormSheet attachments() const {
        auto rows = numbered(kAttachmentRows);
        std::size_t row = 0;
        for (const char* name :
             {"营业执照或法人证书", "上一年度财务报表或审计报告", "项目负责人和团队成员的证明",
              "专利权属、转让、许可或质押的材料", "绩效目标的佐证材料", "其他需要说明的材料"})
            rows[row++].emplace_back(name);
        return {.name = forms::kAttachments,
                .title = "附件目录",
                .notes = {"按实际提交的改写，没有的删去。"},
                .table = FormTable{.columns = {printed("序号", kNumberWidth),
                                               fed(fed::kEnclosures, "附件名称", 60),
                                               fed(fed::kEnclosures, "份数", kNarrow),
                                               fed(fed::kEnclosures, "备注", kMiddle)},
                                   .count = kAttachmentRows,
                                   .printed = std::move(rows)}};
    }

    const Plan& m_plan;
    const SupportProject& m_project;
    std::vector<SheetDescriptor> m_descriptors;
};

/// A, B … Z, AA.
std::string letters(std::size_t column) {
    std::string name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

}  // namespace

FormLayout formLayout(const Plan& plan, const SupportProject& project) {
    return {&plan, &project, Drawing(plan, project).sheets()};
}

const FormInput& inputAt(const FormLayout& layout, const FormSpot& spot) {
    const FormSheet& sheet = layout.sheets.at(spot.sheet);
    return spot.row ? sheet.table.value().columns.at(spot.at) : sheet.fields.at(spot.at);
}

bool isCommitted(const FormLayout& layout, const FormSpot& spot) {
    return spot.row && layout.sheets.at(spot.sheet).table->rows == FormRows::Targets &&
           inputAt(layout, spot).column.header == fed::kCommittedValue;
}

std::optional<FormSpot> spotOf(const FormLayout& layout, std::string_view sheet,
                               std::string_view header) {
    const auto takes = [&](const FormInput& input) {
        return input.isTyped() && input.sheet == sheet && input.column.header == header;
    };
    for (std::size_t at = 0; at < layout.sheets.size(); ++at) {
        const FormSheet& each = layout.sheets[at];
        const auto& fields = each.fields;
        const auto field = std::find_if(fields.begin(), fields.end(), takes);
        if (field != fields.end())
            return FormSpot{at, static_cast<std::size_t>(field - fields.begin()), std::nullopt};
        if (!each.table) continue;
        const auto& columns = each.table->columns;
        const auto column = std::find_if(columns.begin(), columns.end(), takes);
        if (column != columns.end())
            return FormSpot{at, static_cast<std::size_t>(column - columns.begin()), 0};
    }
    return std::nullopt;
}

FormSpot numberSpot(const FormLayout& layout) {
    const auto& fields = layout.sheets.front().fields;
    const auto field = std::find_if(fields.begin(), fields.end(), [](const FormInput& each) {
        return each.part == FormPart::Number;
    });
    return {0, static_cast<std::size_t>(field - fields.begin()), std::nullopt};
}

FormCell cellAt(const FormLayout& layout, const FormSpot& spot) {
    const FormSheet& sheet = layout.sheets.at(spot.sheet);
    if (spot.row) return {sheet.headerRow() + 1 + *spot.row, spot.at};
    return {sheet.fieldRow(spot.at), sheet.valueColumn()};
}

std::string cellName(FormCell cell) {
    return letters(cell.column) + std::to_string(cell.row + 1);
}

std::string cellName(std::string_view sheet, FormCell cell) {
    return std::string(sheet) + "!" + cellName(cell);
}

}  // namespace grants
