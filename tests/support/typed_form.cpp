// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/typed_form.h"

#include "domain/registry/unit_words.h"
#include "exchange/forms/application_form.h"
#include "exchange/forms/form_goal.h"
#include "support/fund_files.h"
#include "support/xlsx_builder.h"

#include <minizip/unzip.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace grants::test {
namespace {

std::string currentPart(unzFile archive) {
    std::string text;
    std::array<char, 1 << 14> block{};
    unzOpenCurrentFile(archive);
    for (int got = 0; (got = unzReadCurrentFile(archive, block.data(), block.size())) > 0;)
        text.append(block.data(), static_cast<std::size_t>(got));
    unzCloseCurrentFile(archive);
    return text;
}

/// The part of a sheet: the n-th of the book in the n-th part.
std::string partOf(const std::map<std::string, std::string>& parts, const std::string& sheet) {
    const std::string& book = parts.at("xl/workbook.xml");
    const auto at = book.find("<sheet name=\"" + sheet + "\"");
    if (at == std::string::npos) throw std::runtime_error("no sheet " + sheet);
    const auto id = book.find("r:id=\"rId", at) + 9;
    return "xl/worksheets/sheet" + book.substr(id, book.find('"', id) - id) + ".xml";
}

}  // namespace

TypedForm::TypedForm(const Plan& plan, const std::string& project)
    : m_layout(formLayout(plan, *plan.findProject(project))) {
    const Scratch scratch;
    writeApplicationForm(plan, *m_layout.project, scratch / "form.xlsx");
    read(scratch / "form.xlsx");
}

TypedForm::TypedForm(const Plan& plan, const std::string& project,
                     const std::filesystem::path& file)
    : m_layout(formLayout(plan, *plan.findProject(project))) {
    read(file);
}

void TypedForm::read(const std::filesystem::path& file) {
    const std::unique_ptr<void, decltype(&unzClose)> archive(unzOpen64(file.c_str()), &unzClose);
    if (!archive) throw std::runtime_error("no workbook");
    for (int step = unzGoToFirstFile(archive.get()); step == UNZ_OK;
         step = unzGoToNextFile(archive.get())) {
        std::array<char, 256> name{};
        unzGetCurrentFileInfo64(archive.get(), nullptr, name.data(), name.size() - 1, nullptr, 0,
                                nullptr, 0);
        m_parts[name.data()] = currentPart(archive.get());
    }
}

FormSpot TypedForm::spot(const std::string& sheet, const std::string& column,
                         std::size_t row) const {
    FormSpot spot = spotOf(m_layout, sheet, column).value();
    if (spot.row) spot.row = row;
    return spot;
}

std::string TypedForm::place(const std::string& sheet, const std::string& column,
                             std::size_t row) const {
    const FormSpot at = spot(sheet, column, row);
    return cellName(m_layout.sheets[at.sheet].name, cellAt(m_layout, at));
}

/// Keeps the style of the cell, as spreadsheets do.
void TypedForm::put(const std::string& sheet, const std::string& place, const std::string& type,
                    const std::string& content) {
    std::string& xml = m_parts.at(partOf(m_parts, sheet));
    const auto at = xml.find("<c r=\"" + place + "\"");
    if (at == std::string::npos) throw std::runtime_error("no cell " + sheet + "!" + place);
    const auto close = xml.find('>', at);
    const bool alone = xml[close - 1] == '/';
    const auto end = alone ? close + 1 : xml.find("</c>", at) + 4;
    const auto style = xml.find(" s=\"", at);
    const std::string styled =
        style < close ? xml.substr(style, xml.find('"', style + 4) + 1 - style) : std::string();
    xml.replace(at, end - at, "<c r=\"" + place + "\"" + styled + type + ">" + content + "</c>");
}

TypedForm& TypedForm::set(const FormSpot& spot, const std::string& type,
                          const std::string& content) {
    put(std::string(m_layout.sheets[spot.sheet].name), cellName(cellAt(m_layout, spot)), type,
        content);
    return *this;
}

TypedForm& TypedForm::type(const std::string& sheet, const std::string& column,
                           const std::string& text, std::size_t row) {
    return set(spot(sheet, column, row), " t=\"inlineStr\"",
               "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
}

TypedForm& TypedForm::number(const std::string& sheet, const std::string& column,
                             const std::string& digits, std::size_t row) {
    return set(spot(sheet, column, row), "", "<v>" + digits + "</v>");
}

TypedForm& TypedForm::cell(const std::string& sheet, const std::string& place,
                           const std::string& text) {
    put(sheet, place, " t=\"inlineStr\"", "<is><t>" + escaped(text) + "</t></is>");
    return *this;
}

TypedForm& TypedForm::alter(const std::string& part, const std::string& from,
                            const std::string& to) {
    std::string& text = m_parts.at(part);
    const auto at = text.find(from);
    if (at == std::string::npos) throw std::runtime_error("nothing to alter");
    text.replace(at, from.size(), to);
    return *this;
}

TypedForm& TypedForm::fill(const std::string& code, const std::string& name,
                           const std::string& title) {
    const SupportProject& project = *m_layout.project;
    type("单位", "统一社会信用代码", code).type("单位", "单位名称", name);
    type("单位", "单位类型",
         std::string(kUnitKinds[static_cast<std::size_t>(project.applicants.front())]));
    type("单位", "区内", "是").type("单位", "规模", project.sizes.empty() ? "不适用" : "小型");
    type("单位", "联系人", "罗晓").type("单位", "联系电话", "13812345678");
    type("项目申报", "项目名称", title).number("项目申报", "申报日期", "45444");  // 2024-06-01
    type("项目申报", "项目负责人", "罗晓").number("项目申报", "申请金额(元)", "60000");
    type("项目申报", "申报基础", "已有专利 12 件。").type("项目申报", "实施方案", "分两步实施。");
    for (std::size_t row = 0; row < project.indicators.size(); ++row) {
        const GoalCell goal = goalCell(project.indicators[row]);
        if (goal.kind == GoalCell::Kind::Words) {
            type("任务承诺", "承诺值", "年底前提交", row);
        } else {
            // A spreadsheet keeps 2% as 0.02.
            const bool share = goal.kind == GoalCell::Kind::Percent;
            number("任务承诺", "承诺值", share ? "0.02" : goal.bound, row);
        }
    }
    type("任务承诺", "佐证方式", "合同和备案证明").type("附件目录", "份数", "2", 1);
    type("附件目录", "备注", "复印件", 1);
    type("经费预算", "来源", "财政").type("经费预算", "支出科目", "专利检索分析");
    number("经费预算", "金额(元)", "60000").type("经费预算", "测算依据", "20 件，每件 3000 元");
    type("经费预算", "来源", "自筹", 1).type("经费预算", "支出科目", "设备", 1);
    number("经费预算", "金额(元)", "12345.67", 1);
    type("项目团队", "姓名", "罗晓").type("项目团队", "职称", "高级工程师");
    type("项目团队", "分工", "总负责");
    number("进度安排", "开始日期", "45444").number("进度安排", "结束日期", "45626");
    return type("进度安排", "工作内容", "对接高校");
}

void TypedForm::save(const std::filesystem::path& file) const {
    saveZip(file, {m_parts.begin(), m_parts.end()});
}

}  // namespace grants::test
